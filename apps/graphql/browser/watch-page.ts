import type { Page } from 'playwright-core';

/** Everything that should not happen on a page, as it happens. */
export interface Complaints {
  /** Requests that would have left this machine. They were refused. */
  readonly outside: string[];
  /** Errors and warnings on the console, of the page and of its workers, and exceptions that nobody caught. */
  readonly errors: string[];
  /** What the content security policy refused. */
  readonly violations: string[];
  /** Our own addresses that did not answer with success. */
  readonly failures: string[];
}

/** Watches a page from before its first request, and keeps it on this machine. */
export async function watchPage(page: Page): Promise<Complaints> {
  const complaints: Complaints = { outside: [], errors: [], violations: [], failures: [] };
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (isOurs(url)) return route.continue();
    complaints.outside.push(url);
    return route.abort();
  });
  await page.exposeFunction('reportViolation', (text: string) => complaints.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.apply(Reflect.get(globalThis, 'reportViolation'), null, [
        `${violatedDirective}: ${blockedURI}`,
      ]);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(String(error)));
  page.on('requestfailed', (request) => complaints.failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.failures.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

function isOurs(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return ['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1';
}
