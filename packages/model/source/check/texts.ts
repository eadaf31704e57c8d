import type { Slug } from '../slug.ts';
import type { EvidenceQuote, Quote } from '../text/quotation.ts';
import { resolveQuote, type SegmentedText } from '../text/resolve-quote.ts';
import { segment } from '../text/segment.ts';
import { compareSpans, type Evidence, overlaps, type Span } from '../text/span.ts';
import { indexText } from '../text/text-index.ts';
import type { ArticleEntry } from './entries.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';

/** Resolves quotes into spans and reports those that have no one place. */
export interface Texts {
  /** The text of an article, ready for finding words in it; null where it has none, undefined where it is unknown. */
  of(article: Slug): SegmentedText | null | undefined;
  /** Quotes of one article, in the order given. */
  spans(article: Slug, quotes: Listed<Quote>, path: Path): Span[];
  /** Quotes of any article, ordered by article and place; the article may be left out where there is only one. */
  evidence(quotes: Listed<EvidenceQuote>, path: Path): Evidence[];
}

/** One, or a list. */
export type Listed<T> = T | readonly T[];

export function createTexts(articles: readonly ArticleEntry[], reporter: Reporter): Texts {
  const texts = new Map(articles.map(({ slug, entry }) => [slug, prepare(entry.text, entry.language)]));
  const only = articles.length === 1 ? articles[0]?.slug : undefined;

  const resolve = (article: Slug, quote: Quote, path: Path): Span | undefined => {
    const text = texts.get(article);
    if (text === undefined) return undefined;
    if (text === null) {
      const found = `“${typeof quote === 'string' ? quote : quote.exact}”`;
      reporter.report({ code: 'ARTICLE_WITHOUT_TEXT', path, expected: 'no quotes', found });
      return undefined;
    }
    const resolution = resolveQuote(text, quote);
    if ('span' in resolution) return resolution.span;
    reporter.report({ ...resolution.problem, path });
    return undefined;
  };

  return {
    of: (article) => texts.get(article),
    spans(article, quotes, path) {
      const spans = listed(quotes, path).flatMap(({ item, at }) => resolve(article, item, at) ?? []);
      reportOverlaps(spans, path, reporter);
      return spans;
    },
    evidence(quotes, path) {
      const found = listed(quotes, path).flatMap(({ item, at }): Evidence[] => {
        const named = typeof item === 'string' ? undefined : item.article;
        const article = named ?? only;
        if (article === undefined) {
          const expected = `one of the articles ${[...texts.keys()].join(', ')}`;
          reporter.report({ code: 'ARTICLE_NOT_NAMED', path: at, expected, found: 'no article' });
          return [];
        }
        const span = resolve(article, item, at);
        return span ? [{ article, ...span }] : [];
      });
      for (const article of texts.keys()) {
        reportOverlaps(
          found.filter((span) => span.article === article),
          path,
          reporter,
        );
      }
      return found.sort((a, b) => compareWords(a.article, b.article) || compareSpans(a, b));
    },
  };
}

/** The items of a value that is one or a list, each with its path. */
export function listed<T>(value: Listed<T>, path: Path): Array<{ readonly item: T; readonly at: Path }> {
  return isList(value) ? value.map((item, i) => ({ item, at: [...path, i] })) : [{ item: value, at: path }];
}

function isList<T>(value: Listed<T>): value is readonly T[] {
  return Array.isArray(value);
}

function prepare(text: string | null, language: string): SegmentedText | null {
  if (text === null) return null;
  const index = indexText(text);
  return { index, segments: segment(index, language) };
}

function reportOverlaps(spans: readonly Span[], path: Path, reporter: Reporter): void {
  const sorted = [...spans].sort(compareSpans);
  for (const [i, span] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next && overlaps(span, next)) {
      const found = `“${span.exact}” and “${next.exact}”, which share characters`;
      reporter.report({ code: 'SPANS_OVERLAP', path, expected: 'spans apart from one another', found });
    }
  }
}

/** The order of slugs: by UTF-16 units, the same in every locale. */
function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
