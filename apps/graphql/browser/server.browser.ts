import { fixtures } from '@depeche/model/fixtures';
import { open } from '@depeche/store';
import test from 'ava';
import { readQuestions, serve } from '../dist/index.js';
import { openBrowser } from './open-browser.ts';
import { answer, run, settle, tabs } from './steps.ts';
import { newContext } from './visit.ts';
import { watchPage } from './watch-page.ts';

test('On the server itself, every worked question stands in a tab, runs, and shows the words that prove it', async (t) => {
  const store = open(':memory:');
  store.importAll(fixtures);
  const server = await serve({ store, port: 0 });
  const browser = await openBrowser();
  t.teardown(async () => {
    await browser.close();
    await server.close();
    store.close();
  });
  const page = await (await newContext(browser)).newPage();
  const complaints = await watchPage(page);
  // The address that a newcomer types leads to the playground.
  await page.goto(new URL('/', server.url).href);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();

  const names = readQuestions().map(({ query }) => /query (\w+)/.exec(query)?.[1] ?? '');
  t.deepEqual(await tabs(page).allInnerTexts(), names);
  for (const [at, name] of names.entries()) {
    if (at > 0) {
      await page.getByRole('button', { name, exact: true }).click();
      await settle(page, name);
    }
    const response = page.waitForResponse((sent) => sent.request().method() === 'POST');
    await run(page, 'data');
    const { data, errors } = await (await response).json();
    t.is(errors, undefined, name);
    t.regex(JSON.stringify(data), /"exact":"\S/, name);
    t.false((await answer(page).innerText()).includes('"errors"'), name);
  }
  t.deepEqual(complaints, { outside: [], errors: [], violations: [], failures: [] });
});
