import type { Mention } from '../records/mention.ts';
import type { Slug } from '../slug.ts';
import { findAll } from '../text/resolve-quote.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { ArticleEntry } from './entries.ts';
import type { Reporter } from './reporter.ts';
import type { Texts } from './texts.ts';

/** The mentions that one entry stands for: one, or one for each place of its words. */
export function resolveMention(
  article: Slug,
  { path, entry }: ArticleEntry['mentions'][number],
  texts: Texts,
  reporter: Reporter,
): Mention[] {
  const { spans: quotes, each, ...rest } = entry;
  const mention = (spans: Span[]): Mention => ({ article, spans, ...rest });
  if (each) {
    const text = texts.of(article);
    const places = text ? findAll(text, each) : [];
    if (text && places.length !== each.times) {
      reporter.report({
        code: 'WORDS_MISCOUNTED',
        path: [...path, 'each', 'times'],
        expected: `${places.length}, as often as “${each.exact}” stands there`,
        found: String(each.times),
      });
    }
    return places.map((place) => mention([place]));
  }
  const spans = texts.spans(article, quotes, [...path, 'spans']).sort(compareSpans);
  if (Array.isArray(quotes) && quotes.length === 0) {
    reporter.report({
      code: 'MENTION_WITHOUT_WORDS',
      path,
      expected: 'words in spans or each',
      found: 'none',
    });
  }
  return spans.length > 0 ? [mention(spans)] : [];
}
