import type { EachQuote } from '../dossier/document.ts';
import type { Mention } from '../records/mention.ts';
import type { Slug } from '../slug.ts';
import { findAll, notFound, paragraphProblem } from '../text/resolve-quote.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { ArticleEntry } from './entries.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';
import type { Texts } from './texts.ts';

/** The mentions that one entry stands for: one, or one for each place of its words. */
export function resolveMention(
  article: Slug,
  { path, entry, broken }: ArticleEntry['mentions'][number],
  texts: Texts,
  reporter: Reporter,
): Mention[] {
  const { spans: quotes, each, ...rest } = entry;
  const mention = (spans: Span[]): Mention => ({ article, spans, ...rest });
  const spans = texts.spans(article, quotes, [...path, 'spans']).sort(compareSpans);
  const wroteNothing = Array.isArray(quotes) && quotes.length === 0;
  if (each) {
    const at = [...path, 'each'];
    if (!wroteNothing) {
      const expected = 'one of spans and each';
      reporter.report({ code: 'BAD_VALUE', path: at, part: 'key', expected, found: 'both' });
    }
    return resolveEach(article, each, at, texts, reporter).map((place) => mention([place]));
  }
  if (wroteNothing && entry.lost.length === 0 && !broken.has('spans') && !broken.has('each')) {
    const expected = 'words in spans or each';
    reporter.report({ code: 'MENTION_WITHOUT_WORDS', path, expected, found: 'none' });
  }
  return spans.length > 0 || entry.lost.length > 0 ? [mention(spans)] : [];
}

function resolveEach(
  article: Slug,
  each: EachQuote,
  path: Path,
  texts: Texts,
  reporter: Reporter,
): readonly Span[] {
  const text = texts.of(article);
  // Without a text, the words are refused as any other quote is.
  if (text === null) return texts.spans(article, { exact: each.exact }, path);
  if (text === undefined) return [];
  const noParagraph = paragraphProblem(text, each.paragraph);
  if (noParagraph) {
    reporter.report({ ...noParagraph, path: [...path, 'paragraph'] });
    return [];
  }
  const places = findAll(text, each);
  if (places.length === 0) {
    reporter.report({ ...notFound(text, each, reporter.hints), path: [...path, 'exact'] });
  } else if (places.length !== each.times) {
    reporter.report({
      code: 'WORDS_MISCOUNTED',
      path: [...path, 'times'],
      expected: `${places.length}, as often as “${each.exact}” stands there`,
      found: String(each.times),
    });
  }
  return places;
}
