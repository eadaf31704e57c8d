import type { Locator, Page } from 'playwright-core';
import { answer, run, settle, tabs } from './steps.ts';
import { visit } from './visit.ts';

const editor = (page: Page) => page.locator('.graphiql-query-editor .monaco-editor').first();
const suggestions = (page: Page) => page.locator('.suggest-widget.visible');

/** Pastes a text over all that the editor in focus holds. Typed, each bracket would get a second one for company. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/**
 * Puts a query into the editor, and makes sure that it stays: once it is ready the editor is given its tab's query again,
 * which pushes aside what was pasted before.
 */
async function write(page: Page, query: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await editor(page).click();
    await paste(page, query);
    await page.waitForTimeout(500);
    if (bare(await editor(page).locator('.view-lines').innerText()) === bare(query)) return;
  }
  throw new Error(`The editor does not keep what is pasted: ${query}`);
}

/** A text without its white space, of which the editor shows other kinds than were pasted. */
const bare = (text: string) => text.replace(/\s/gu, '');

/**
 * Goes through the problems of the editor in focus, by Alt+F8, until the one that is looked for. It asks more than once:
 * just after a change the editor still holds what it thought of the text before.
 */
async function findsProblem(page: Page, within: Locator, expected: RegExp): Promise<boolean> {
  await within.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  const message = page.locator('.marker-widget .message', { hasText: expected });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await page.keyboard.press('Alt+F8');
    const isThere = await message.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
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
  const wanted = suggestions(page).getByLabel(field).first();
  // On a slow machine the schema may be learnt after the letters are typed; then one closes what is offered and asks again.
  for (let asked = 0; asked < 20 && !(await wanted.isVisible()); asked++) {
    await page.waitForTimeout(1_000);
    if (await wanted.isVisible()) break;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
  }
  await wanted.waitFor();
  await page.keyboard.press('Enter');
  await editor(page).locator('.view-lines').getByText(field, { exact: true }).waitFor();
  t.pass();
});

visit('a field that the schema does not have is underlined', async ({ t, page }) => {
  await write(page, '{ nothingOfTheKind }');
  t.true(await findsProblem(page, editor(page), /Cannot query field.*nothingOfTheKind/));
});

visit('a variable of another name than the query’s is underlined', async ({ t, page, subject }) => {
  await write(page, subject.oneOf.query);
  const variables = page.locator('.graphiql-editor-tool .monaco-editor').first();
  await variables.click();
  await paste(page, '{ "unheardOf": 1 }');
  t.true(await findsProblem(page, variables, /unheardOf/));
});

visit('an input of one key alone refuses two', async ({ t, page, subject }) => {
  await write(page, subject.oneOf.wrong);
  t.true(await findsProblem(page, editor(page), /exactly one/i));
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

visit('in a narrow window the tab that is gone to comes into view', async ({ t, page, subject }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.getByRole('button', { name: 'Show Questions' }).click();
  for (const at of [-1, 0]) {
    await page.getByRole('button', { name: subject.titles.at(at) ?? '', exact: true }).click();
    const tab = page.getByRole('button', { name: subject.tabs.at(at) ?? '', exact: true });
    await page.waitForFunction(
      (element) => {
        const { left, right } = element?.getBoundingClientRect() ?? { left: -1, right: 0 };
        const bar = element?.closest('[role=tablist]')?.getBoundingClientRect();
        return bar !== undefined && left >= bar.left - 1 && right <= bar.right + 1;
      },
      await tab.elementHandle(),
    );
  }
  t.pass();
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
