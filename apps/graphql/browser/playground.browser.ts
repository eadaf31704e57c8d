import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

const tabs = (page: Page) => page.getByRole('tab');
const editor = (page: Page) => page.locator('.graphiql-query-editor .monaco-editor').first();
const answer = (page: Page) => page.getByLabel('Result Window');
const suggestions = (page: Page) => page.locator('.suggest-widget.visible');

async function run(page: Page, expected: string): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await answer(page).getByText(expected).first().waitFor();
}

/**
 * Waits until GraphiQL has taken note of the operation in its editor, which it does after a pause. Before that it would
 * send the new query under the old operation's name.
 */
async function settle(page: Page, operation: string): Promise<void> {
  await page.waitForFunction(
    (name) => localStorage.getItem('depeche:graphiql:query')?.includes(name),
    operation,
  );
}

/** Puts a text in the place of the query, as by pasting, so that no bracket is closed by the editor itself. */
async function write(page: Page, query: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(query);
}

visit('the first visit opens on a tab for each worked question', async ({ t, page, subject }) => {
  t.is(await page.title(), 'Dépêche · playground');
  t.deepEqual(await tabs(page).allInnerTexts(), [...subject.tabs]);
  t.is(await page.locator('.graphiql-logo').innerText(), 'Dépêche');
});

visit('running the question in front shows its answer', async ({ t, page, subject }) => {
  await run(page, subject.answer);
  t.false((await answer(page).innerText()).includes('errors'));
});

visit('every other question runs from its tab', async ({ t, page, subject }) => {
  for (const name of subject.tabs.slice(1)) {
    await page.getByRole('button', { name, exact: true }).click();
    await settle(page, name);
    await run(page, 'data');
    t.false((await answer(page).innerText()).includes('"errors"'), name);
  }
});

visit('the schema is learnt, and its documentation opens', async ({ t, page }) => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.locator('.graphiql-doc-explorer');
  await docs.getByText('Query', { exact: true }).click();
  await docs.locator('.graphiql-doc-explorer-title', { hasText: 'Query' }).waitFor();
  t.true((await docs.locator('.graphiql-doc-explorer-item').count()) > 1);
});

visit('a field is completed as one types', async ({ t, page, subject }) => {
  const { field } = subject;
  await write(page, '{  }');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(field.slice(0, 3));
  await suggestions(page).getByLabel(field).first().waitFor();
  await page.keyboard.press('Enter');
  await editor(page).getByText(field).waitFor();
  t.pass();
});

visit('a field that the schema does not have is underlined', async ({ t, page }) => {
  await write(page, '{ nothingOfTheKind }');
  await editor(page).locator('.squiggly-error').first().waitFor();
  t.pass();
});

visit('a variable of another name than the query’s is underlined', async ({ t, page, subject }) => {
  await write(page, subject.oneOf.query);
  const variables = page.locator('.graphiql-editor-tool .monaco-editor').first();
  await variables.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('{ "unheardOf": 1 }');
  await variables.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  t.pass();
});

visit('an input of one key alone refuses two', async ({ t, page, subject }) => {
  await write(page, subject.oneOf.wrong);
  await editor(page).locator('.squiggly-error').first().waitFor();
  t.pass();
});

visit('the query is put in order at the press of a button, its comments kept', async ({ t, page }) => {
  await write(page, '# why\nquery   Tidy{__typename}');
  await page.getByRole('button', { name: /^Prettify query/ }).click();
  await editor(page).getByText('query Tidy {').waitFor();
  t.true((await editor(page).innerText()).replaceAll('\u00a0', ' ').includes('# why'));
});

visit('the panel of questions opens one in a tab of its own', async ({ t, page, subject }) => {
  const [title = ''] = subject.titles;
  await write(page, 'query Mine { __typename }');
  await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Show Questions' }).click();
  const panel = page.getByRole('region', { name: 'Questions' });
  t.deepEqual(await panel.getByRole('listitem').allInnerTexts(), [...subject.titles]);
  await panel.getByRole('button', { name: title, exact: true }).click();
  await settle(page, subject.tabs[0] ?? title);
  await run(page, subject.answer);
  t.deepEqual(await tabs(page).allInnerTexts(), ['Mine', ...subject.tabs.slice(1), subject.tabs[0]]);
});

visit('a question that stands open is gone to, not opened twice', async ({ t, page, subject }) => {
  const last = subject.titles.at(-1) ?? '';
  await page.getByRole('button', { name: 'Show Questions' }).click();
  await page.getByRole('button', { name: last, exact: true }).click();
  await page.locator('[role=tab][aria-selected=true]', { hasText: subject.tabs.at(-1) ?? '' }).waitFor();
  t.is(await tabs(page).count(), subject.tabs.length);
});

visit('a later visit finds its own tabs again, and the questions in their panel', async (visit) => {
  const { t, page, subject, visitAgain } = visit;
  await page.getByRole('button', { name: 'New tab' }).click();
  await write(page, 'query Mine { __typename }');
  await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
  await page.waitForFunction(() => localStorage.getItem('depeche:graphiql:tabState')?.includes('Mine'));
  await page.close();
  const later = await visitAgain();
  t.deepEqual(await tabs(later).allInnerTexts(), [...subject.tabs, 'Mine']);
  await later.getByRole('button', { name: 'Show Questions' }).click();
  t.is(
    await later.getByRole('region', { name: 'Questions' }).getByRole('listitem').count(),
    subject.titles.length,
  );
});
