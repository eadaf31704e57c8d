import { founding } from '@depeche/model/fixtures/founding';

/** The slug of the founding article. */
export const ARTICLE = 'appel-biden-poutine-2021-12-30';

/** A statement of the founding article, by its short id. */
export function statementOf(id: string) {
  const found = founding.statements.find(({ slug }) => slug === `${ARTICLE}/${id}`);
  if (!found) throw new Error(`There is no statement “${id}”.`);
  return found;
}

/** An event of the founding dossier. */
export function eventOf(slug: string) {
  const found = founding.events.find((event) => event.slug === slug);
  if (!found) throw new Error(`There is no event “${slug}”.`);
  return found;
}

/** The words of spans. */
export function wordsOf(spans: ReadonlyArray<{ readonly exact: string }>): string[] {
  return spans.map(({ exact }) => exact);
}
