import { isObject, valueAt } from '../check/plain.ts';
import type { Path } from '../check/problem.ts';
import type { DossierInput } from '../dossier/document.ts';
import type { Slug } from '../slug.ts';
import type { EvidenceQuote } from '../text/quotation.ts';

/** A field of a document that holds quotes of one article, and the record that they prove. */
export interface QuoteField {
  readonly record: Path;
  /** From the record on: `['attribution', 0, 'cue']`. */
  readonly field: Path;
  readonly quotes: EvidenceQuote | readonly EvidenceQuote[];
}

/** Every field of a document that may hold quotes of an article, in the order of the document. */
export function quoteFields(document: DossierInput, article: Slug): QuoteField[] {
  const { statements = {}, mentions = [], notes = [] } = document.articles?.[article] ?? {};
  const inside = (list: string, key: string | number): Path => ['articles', article, list, key];
  return [
    ...Object.keys(document.events ?? {}).flatMap((slug) =>
      fieldsOf(document, ['events', slug], eventFields),
    ),
    ...Object.keys(statements).flatMap((id) => fieldsOf(document, inside('statements', id), statementFields)),
    ...mentions.flatMap((_, i) => fieldsOf(document, inside('mentions', i), () => [['spans']])),
    ...notes.flatMap((_, i) => fieldsOf(document, inside('notes', i), () => [['spans']])),
  ];
}

function fieldsOf(document: DossierInput, record: Path, namesOf: (value: unknown) => Path[]): QuoteField[] {
  return namesOf(valueAt(document, record)).flatMap((field) => {
    const quotes = valueAt(document, [...record, ...field]);
    // The document was checked: what stands in such a field is a quote, or a list of them.
    return quotes === undefined ? [] : [{ record, field, quotes: quotes as QuoteField['quotes'] }];
  });
}

function statementFields(statement: unknown): Path[] {
  const links = valueAt(statement, ['attribution']);
  return [
    ['source'],
    ['cue'],
    ['content'],
    ['saidOn', 'expression'],
    ...positions(links).flatMap((i): Path[] => [
      ['attribution', i, 'source'],
      ['attribution', i, 'cue'],
      ['attribution', i, 'time', 'expression'],
    ]),
  ];
}

function eventFields(event: unknown): Path[] {
  const quantities = isObject(event) ? event.quantities : undefined;
  return [
    ['evidence'],
    ['time', 'expression'],
    ...positions(quantities).map((i): Path => ['quantities', i, 'evidence']),
  ];
}

function positions(list: unknown): number[] {
  return Array.isArray(list) ? list.map((_, i) => i) : [];
}
