import type { Slug } from '../slug.ts';
import type { EvidenceQuote, Quote } from '../text/quotation.ts';
import { resolveQuote } from '../text/resolve-quote.ts';
import { prepareText, type SegmentedText } from '../text/segmented-text.ts';
import { compareSpans, type Evidence, overlaps, type Span } from '../text/span.ts';
import type { Entries } from './entries.ts';
import type { Path } from './problem.ts';
import type { Finding, Reporter } from './reporter.ts';

/** Resolves quotes into spans and reports those that have no one place. */
export interface Texts {
  /** The text of an article, ready for finding words in it; null where it has none, undefined where it could not be read. */
  of(article: Slug): SegmentedText | null | undefined;
  /** Quotes of one article, in the order given. */
  spans(article: Slug, quotes: Listed<Quote>, path: Path): Span[];
  /** Quotes of any article, ordered by article and place; the article may be left out where there is only one. */
  evidence(quotes: Listed<EvidenceQuote>, path: Path): Evidence[];
}

/** One, or a list. */
export type Listed<T> = T | readonly T[];

export function createTexts({ articles, known }: Entries, reporter: Reporter): Texts {
  const texts = new Map(
    articles.map(({ slug, entry, broken }) => [
      slug,
      broken.has('text') ? undefined : entry.text === null ? null : prepareText(entry.text, entry.language),
    ]),
  );
  const slugs = [...known.of('article')];
  const only = slugs.length === 1 ? slugs[0] : undefined;

  const resolve = (article: Slug, quote: Quote, path: Path): Span | undefined => {
    const text = texts.get(article);
    if (text === undefined) return undefined;
    if (text === null) {
      const found = `“${typeof quote === 'string' ? quote : quote.exact}”`;
      reporter.report({ code: 'ARTICLE_WITHOUT_TEXT', path, expected: 'no quotes', found });
      return undefined;
    }
    const resolution = resolveQuote(text, quote, reporter.hints);
    if ('span' in resolution) return resolution.span;
    reporter.report({ ...resolution.problem, path });
    return undefined;
  };

  return {
    of: (article) => texts.get(article),
    spans(article, quotes, path) {
      const spans = listed(quotes, path).flatMap(({ item, at }) => resolve(article, item, at) ?? []);
      reportOverlaps([...spans].sort(compareSpans), path, reporter);
      return spans;
    },
    evidence(quotes, path) {
      const found = listed(quotes, path).flatMap(({ item, at }): Evidence[] => {
        const named = typeof item === 'string' ? undefined : item.article;
        const article = named ?? only;
        if (article === undefined) {
          // Where the articles could not be read, every article is known.
          if (!known.has('article', '')) reporter.report(notNamed(slugs, at));
          return [];
        }
        const span = resolve(article, item, at);
        return span ? [{ article, ...span }] : [];
      });
      found.sort((a, b) => compareWords(a.article, b.article) || compareSpans(a, b));
      reportOverlaps(found, path, reporter);
      return found;
    },
  };
}

/** The items of a value that is one or a list, each with its path. */
function listed<T>(value: Listed<T>, path: Path): Array<{ readonly item: T; readonly at: Path }> {
  return isList(value) ? value.map((item, i) => ({ item, at: [...path, i] })) : [{ item: value, at: path }];
}

function isList<T>(value: Listed<T>): value is readonly T[] {
  return Array.isArray(value);
}

/** How many articles a message names before it says that there are more. */
const NAMED = 10;

function notNamed(slugs: readonly Slug[], path: Path): Finding {
  const named = slugs.slice(0, NAMED).join(', ') + (slugs.length > NAMED ? ', …' : '');
  const expected = slugs.length > 0 ? `one of the articles ${named}` : 'an article: this dossier has none';
  return { code: 'ARTICLE_NOT_NAMED', path, expected, found: 'no article' };
}

/** Reports spans that share characters; they stand in the order of their articles and texts. */
function reportOverlaps(
  sorted: ReadonlyArray<Span & { readonly article?: Slug }>,
  path: Path,
  reporter: Reporter,
): void {
  let furthest: (typeof sorted)[number] | undefined;
  for (const span of sorted) {
    const isSameText = furthest !== undefined && furthest.article === span.article;
    if (furthest && isSameText && overlaps(furthest, span)) {
      const found = `“${furthest.exact}” and “${span.exact}”, which share characters`;
      reporter.report({ code: 'SPANS_OVERLAP', path, expected: 'spans apart from one another', found });
    }
    if (!furthest || !isSameText || span.end > furthest.end) furthest = span;
  }
}

/** The order of slugs: by UTF-16 units, the same in every locale. */
function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
