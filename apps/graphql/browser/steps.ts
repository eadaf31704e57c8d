import type { Page } from 'playwright-core';

/** The tabs that stand open. */
export const tabs = (page: Page) => page.getByRole('tab');

/** Where an answer is shown. */
export const answer = (page: Page) => page.getByLabel('Result Window');

/** Presses the button that runs the query in front, and waits for words of its answer. */
export async function run(page: Page, expected: string): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await answer(page).getByText(expected).first().waitFor();
}

/**
 * Waits until GraphiQL has taken note of the operation in its editor, which it does after a pause. Before that it would
 * send the new query under the old operation's name.
 */
export async function settle(page: Page, operation: string): Promise<void> {
  await page.waitForFunction(
    (name) => localStorage.getItem('depeche:graphiql:query')?.includes(name),
    operation,
  );
}
