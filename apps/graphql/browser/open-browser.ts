import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const flags = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever escapes the watch over the page finds no other host.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts Chromium without a window, on an empty profile in a temporary folder that goes when it is closed. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium to test with.');
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: flags,
    timeout: 60_000,
  });
}
