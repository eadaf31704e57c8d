// Ends with exit code 2 and one plain sentence where there is no browser to test with.
import { findBrowser } from './find-browser.ts';

if (!findBrowser()) {
  const { CHROMIUM } = process.env;
  console.error(
    CHROMIUM
      ? `The browser test needs Chromium, and CHROMIUM names ${CHROMIUM}, which cannot be run.`
      : 'The browser test needs Chromium, and there is none: install it (Debian: apt install chromium) or set CHROMIUM to its path.',
  );
  process.exitCode = 2;
}
