// Without these, the other tests could find nothing to complain of because nobody looked.
import test from 'ava';
import { openBrowser } from './open-browser.ts';
import { watchPage } from './watch-page.ts';

test('a watched page is kept from other hosts, and what it tried is known', async (t) => {
  const browser = await openBrowser();
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  const complaints = await watchPage(page);
  await page.setContent('<img src="http://elsewhere.example/picture.png">');
  await page.waitForFunction(() => document.images[0]?.complete);
  t.deepEqual(complaints.outside, ['http://elsewhere.example/picture.png']);
});

test('what the policy of a watched page refuses is known', async (t) => {
  const browser = await openBrowser();
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  const complaints = await watchPage(page);
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;
  await page.goto(`data:text/html,${encodeURIComponent(`${policy}<script>1</script><p>done</p>`)}`);
  await page.getByText('done').waitFor();
  await t.notThrowsAsync(async () => {
    while (complaints.violations.length === 0) await page.waitForTimeout(50);
  });
  t.regex(complaints.violations.join(), /script-src/);
  t.true(complaints.errors.length > 0);
});
