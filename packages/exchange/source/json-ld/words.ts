import {
  type Article,
  contextOf,
  type EventTime,
  indexText,
  type Slug,
  type Span,
  type StatementTime,
  type TextIndex,
} from '@depeche/model';
import { addressOf } from '../linked-data/addresses.ts';
import { type Node, node } from './node.ts';

/** Writes the words of articles as specific resources, each selected by its position and by quoting it. */
export interface Words {
  of(article: Slug, spans: readonly Span[]): Node[];
  /** Words that say themselves in which article they stand. */
  anywhere(spans: ReadonlyArray<Span & { readonly article: Slug }>): Node[];
}

/** How many texts are kept ready for counting in them; the records of an article come together. */
const KEPT = 16;

export function createWords(articles: readonly Article[], base: string): Words {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const kept = new Map<Slug, TextIndex>();
  const indexOf = (article: Slug): TextIndex => {
    const index = kept.get(article) ?? indexText(texts.get(article) ?? '');
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT && !kept.has(article)) kept.delete(oldest);
    kept.set(article, index);
    return index;
  };
  const one = (article: Slug, { start, end, exact }: Span): Node => {
    const { prefix, suffix } = contextOf(indexOf(article), { start, end });
    return {
      '@type': 'oa:SpecificResource',
      hasSource: addressOf('article', article, base),
      hasSelector: [
        { '@type': 'oa:TextPositionSelector', start, end },
        node({ '@type': 'oa:TextQuoteSelector', exact, prefix, suffix }),
      ],
    };
  };
  return {
    of: (article, spans) => spans.map((span) => one(article, span)),
    anywhere: (spans) => spans.map((span) => one(span.article, span)),
  };
}

/** A date with the words that express it; `expression` are these. */
export function timeOf({ edtf, anchor, zone }: StatementTime | EventTime, expression: readonly Node[]): Node {
  return node({ edtf, expression, anchor, zone });
}

/** A date as ISO 8601 has it; undefined for one that is vaguer than a year, a month or a day. */
export function isoDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? edtf : undefined;
}
