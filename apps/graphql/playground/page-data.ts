import type { PageData } from '../source/playground/question.ts';

/** What the server wrote into the page for us. */
export function readPageData(page: Document): PageData {
  const text = page.getElementById('playground-data')?.textContent;
  if (!text) throw new Error('The page came without its data.');
  return JSON.parse(text);
}
