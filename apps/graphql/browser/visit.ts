import test, { type ExecutionContext } from 'ava';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { type Subject, startSubject } from './subject.ts';
import { type Complaints, watchPage } from './watch-page.ts';

/** What a test of the playground works with. */
export interface Visit {
  readonly t: ExecutionContext;
  readonly subject: Subject;
  /** The page, opened on the playground, with its editor ready. */
  readonly page: Page;
  /** Opens the playground once more in the same profile, as on a later visit. */
  visitAgain(): Promise<Page>;
}

const nothing: Complaints = { outside: [], errors: [], violations: [], failures: [] };

let subject: Subject | undefined;
let browser: Browser | undefined;

test.before(async () => {
  subject = await startSubject();
  browser = await openBrowser();
});

test.after.always(async () => {
  await browser?.close();
  await subject?.close();
});

/** Declares a test that visits the playground with an empty profile. No visit may end with anything to complain of. */
export function visit(title: string, body: (visit: Visit) => Promise<void>): void {
  test(title, async (t) => {
    if (!subject || !browser) throw new Error('There is no server or no browser.');
    const { url } = subject;
    const context = await newContext(browser);
    t.teardown(() => context.close());
    const all: Complaints[] = [];
    const open = async () => {
      const page = await context.newPage();
      all.push(await watchPage(page));
      await page.goto(url);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      return page;
    };
    await body({ t, subject, page: await open(), visitAgain: open });
    for (const complaints of all) t.deepEqual(complaints, nothing);
  });
}

/** A fresh profile, with nothing stored, in which no wait goes on for ever. */
export async function newContext(from: Browser): Promise<BrowserContext> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  return context;
}
