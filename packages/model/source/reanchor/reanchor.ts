import { check } from '../check/check.ts';
import { valueAt } from '../check/plain.ts';
import { formatPath, type Path, type Problem } from '../check/problem.ts';
import type { DossierInput } from '../dossier/document.ts';
import type { LostEvidence, LostWords } from '../records/lost-words.ts';
import type { Slug } from '../slug.ts';
import type { EvidenceQuote } from '../text/quotation.ts';
import { prepareText } from '../text/segmented-text.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { applyEdits, type Edit } from './edit.ts';
import { createMove } from './move.ts';
import { type QuoteField, quoteFields } from './quote-fields.ts';
import { reanchorEach } from './reanchor-each.ts';

/** Words that no longer have a place, and the record that they proved. */
export interface Lost {
  /** The record, as a path in the document: `articles.note.statements.left`. */
  readonly record: string;
  readonly field: string;
  readonly exact: string;
}

/** What became of the quotes of an article whose text was edited. */
export interface Reanchoring {
  /** The document with every quote where its words stand now; what lost its words keeps them in `lost`. */
  readonly document: DossierInput;
  /** The same as single changes, for a file whose comments are to stay. */
  readonly edits: readonly Edit[];
  /** How many quotes mean their place as they are written. */
  readonly kept: number;
  /** How many had to be written anew. */
  readonly rewritten: number;
  readonly lost: readonly Lost[];
  /** The records that have no words left, as paths in the document. */
  readonly orphans: readonly string[];
  /** What is wrong with the outcome for other reasons; empty where it can be imported. */
  readonly problems: readonly Problem[];
}

/** An article and its text before and after an edit. */
export interface EditedText {
  readonly article: Slug;
  readonly before: string;
  readonly after: string;
}

/**
 * Follows an edit of an article's text: finds the new place of every quote whose words still stand where they stood,
 * and keeps the words of the others as lost. The document must be sound with the text as it was before; texts in files
 * of their own are taken from `edited`. Never follows words to a look-alike: see {@link newPlace}.
 */
export function reanchor(document: DossierInput, { article, before, after }: EditedText): Reanchoring {
  const entry = document.articles?.[article];
  const language = entry?.language ?? 'und';
  const move = createMove(prepareText(before, language), prepareText(after, language));
  const articles = Object.keys(document.articles ?? {});
  const isMeant = (quote: EvidenceQuote) => {
    const named = typeof quote === 'string' ? undefined : quote.article;
    return named === undefined ? articles.length === 1 : named === article;
  };
  const edits: Edit[] = [];
  const lost = new Map<string, { path: Path; words: Array<LostWords | LostEvidence> }>();
  const counts = { kept: 0, rewritten: 0 };

  const lose = ({ record, field }: QuoteField, spans: readonly Span[]) => {
    if (spans.length === 0) return;
    const known = lost.get(formatPath(record)) ?? { path: record, words: [] };
    const ofEvent = record[0] === 'events' ? { article } : {};
    known.words.push(...spans.map((span) => ({ ...ofEvent, field: field.join('.'), ...move.wordsOf(span) })));
    lost.set(formatPath(record), known);
  };

  for (const place of quoteFields(document, article)) {
    const list: readonly EvidenceQuote[] = Array.isArray(place.quotes) ? place.quotes : [place.quotes];
    const inEvents = place.record[0] === 'events';
    const moved = list.map((quote) => (inEvents && !isMeant(quote) ? { quote } : move.quote(quote)));
    lose(
      place,
      moved.flatMap(({ gone }) => gone ?? []),
    );
    const stays = moved.flatMap(({ quote, at }) => (quote === undefined ? [] : [{ quote, at }]));
    if (place.field.at(-1) === 'content') {
      stays.sort((a, b) => (a.at && b.at ? compareSpans(a.at, b.at) : 0));
    }
    counts.kept += stays.filter(({ quote }) => list.includes(quote)).length;
    counts.rewritten += stays.filter(({ quote }) => !list.includes(quote)).length;
    const quotes = stays.map(({ quote }) => quote);
    if (quotes.length === list.length && quotes.every((quote, i) => quote === list[i])) continue;
    const value = quotes.length === 0 ? undefined : quotes.length === 1 ? quotes[0] : quotes;
    edits.push({ path: [...place.record, ...place.field], value });
  }
  for (const each of reanchorEach(entry?.mentions ?? [], move)) {
    const list: Path = ['articles', article, 'mentions'];
    counts.kept += each.kept;
    counts.rewritten += each.rewritten;
    edits.push(...each.edits.map(({ path, value }) => ({ path: [...list, ...path], value })));
    if (each.gone.length > 0)
      lose({ record: [...list, each.position], field: ['each'], quotes: [] }, each.gone);
  }
  for (const { path, words } of lost.values()) {
    const held = valueAt(document, [...path, 'lost']);
    edits.push({ path: [...path, 'lost'], value: [...(Array.isArray(held) ? held : []), ...words] });
  }
  if (entry && typeof entry.text === 'string')
    edits.push({ path: ['articles', article, 'text'], value: after });

  const changed = applyEdits(document, edits);
  const result = check(changed, { readText: () => ({ text: after }) });
  return {
    document: changed,
    edits,
    ...counts,
    lost: [...lost].flatMap(([record, { words }]) =>
      words.map(({ field, exact }) => ({ record, field, exact })),
    ),
    orphans: orphansOf(changed, article, [...lost.values()]),
    problems: result.problems,
  };
}

/** Records that lost words and have none left. */
function orphansOf(
  document: DossierInput,
  article: Slug,
  lost: ReadonlyArray<{ readonly path: Path }>,
): string[] {
  const proved = new Set(quoteFields(document, article).map(({ record }) => formatPath(record)));
  return lost
    .filter(({ path }) => !proved.has(formatPath(path)) && valueAt(document, [...path, 'each']) === undefined)
    .map(({ path }) => formatPath(path));
}
