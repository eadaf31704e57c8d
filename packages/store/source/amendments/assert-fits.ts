import { type Article, check, type Dossier, formatProblem, spansOfEvent, toDocument } from '@depeche/model';
import type { Amendment, Correction } from '../contract/amendments.ts';
import { StoreError } from '../error.ts';

/** Whether a reference leads anywhere is looked at where the records of earlier parts are known. */
const REFERENCES = new Set(['UNKNOWN_REFERENCE', 'WRONG_REFERENCE_TYPE']);

/**
 * Makes sure that corrections leave a dossier as sound as it was: a check of it finds nothing that was not there before.
 * `held` has those of {@link articlesBeyond} that earlier parts brought. Throws `BROKEN_AMENDMENT`.
 */
export function assertFits(
  before: Dossier,
  after: Dossier,
  corrections: readonly Correction[],
  held: ReadonlyMap<string, Article>,
): void {
  const problemsOf = (dossier: Dossier) =>
    check(toDocument(withArticles(dossier, corrections, held)))
      .problems.filter(({ code }) => !REFERENCES.has(code))
      .map(formatProblem);
  const known = new Set(problemsOf(before));
  const found = problemsOf(after).find((problem) => !known.has(problem));
  if (found === undefined) return;
  const names = corrections.map(nameOf).join(', ');
  throw new StoreError(
    'BROKEN_AMENDMENT',
    `The correction of ${names} does not fit the dossier ${after.slug}: ${found}`,
  );
}

/** "the event talks" */
export function nameOf({ type, slug }: Pick<Amendment, 'type' | 'slug'>): string {
  return `the ${type} ${slug}`;
}

/** The articles of earlier parts in which the words of corrected records stand, or into which their own records point. */
export function articlesBeyond(dossiers: readonly Dossier[], corrections: readonly Correction[]): string[] {
  return [...new Set(dossiers.flatMap((dossier) => articlesBeyondOne(dossier, corrections)))];
}

function articlesBeyondOne(dossier: Dossier, corrections: readonly Correction[]): string[] {
  const known = new Set(dossier.articles.map(({ slug }) => slug));
  const corrected = new Set(corrections.map(({ slug }) => slug));
  const wanted = [
    ...dossier.statements.map(({ article }) => article),
    ...dossier.mentions.map(({ article }) => article),
    ...dossier.notes.map(({ article }) => article),
    ...dossier.events.flatMap((event) =>
      spansOfEvent(event).flatMap(({ article }) =>
        corrected.has(event.slug) || corrected.has(article) ? [article] : [],
      ),
    ),
  ];
  return [...new Set(wanted)].filter((slug) => !known.has(slug));
}

/** The dossier with those articles. */
function withArticles(
  dossier: Dossier,
  corrections: readonly Correction[],
  held: ReadonlyMap<string, Article>,
): Dossier {
  const others = articlesBeyondOne(dossier, corrections).map((slug) => held.get(slug));
  const articles = [...dossier.articles, ...others.filter((each) => each !== undefined)];
  const isThere = new Set(articles.map(({ slug }) => slug));
  const stands = ({ article }: { readonly article: string }) => isThere.has(article);
  return {
    ...dossier,
    articles,
    statements: dossier.statements.filter(stands),
    mentions: dossier.mentions.filter(stands),
    notes: dossier.notes.filter(stands),
  };
}
