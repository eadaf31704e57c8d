import { type Localized, type LostWords, type Reference, readReference, type Span } from '@depeche/model';

/** What stands in a cell; nothing where there is nothing to say. */
export type Cell = string | number | boolean | undefined;

/**
 * A list as one cell: its items with ` | ` between them. A bar is what slugs, addresses, dates and offsets cannot have;
 * in words, `\` and `|` have a `\` before them, so that whoever splits at bars without one gets the items back.
 */
export function listed(items: readonly string[]): Cell {
  return items.length === 0 ? undefined : items.map(escaped).join(' | ');
}

/** Lists in a list: the items of the inner ones with `, ` between them, which no slug has. */
export function listedLists(lists: ReadonlyArray<readonly string[]>): Cell {
  return lists.some((items) => items.length > 0)
    ? lists.map((items) => escaped(items.join(', '))).join(' | ')
    : undefined;
}

/** Words by language, or codes by scheme: `en: Kyiv | fr: Kiev`. */
export function keyed(words: Localized): Cell {
  return listed(Object.entries(words).map(([key, value]) => `${key}: ${value}`));
}

/** Several words by language: `en: A. | en: Annie`. */
export function keyedLists(words: Readonly<Record<string, readonly string[]>>): Cell {
  return listed(Object.entries(words).flatMap(([key, values]) => values.map((value) => `${key}: ${value}`)));
}

/** The words of spans, each an item. */
export function wordsOf(spans: readonly Span[]): Cell {
  return listed(spans.map(({ exact }) => exact));
}

/** The places of spans: `12-40 | 50-60`, in code points, half-open. */
export function placesOf(spans: readonly Span[]): Cell {
  return listed(spans.map(({ start, end }) => `${start}-${end}`));
}

/** References as `type: slug`. */
export function referencesOf(references: readonly Reference[]): Cell {
  return listed(
    references.map((reference) => {
      const { type, slug } = readReference(reference);
      return `${type}: ${slug}`;
    }),
  );
}

/** Lost words as `field: words`. */
export function lostOf(lost: readonly LostWords[]): Cell {
  return listed(lost.map(({ field, exact }) => `${field}: ${exact}`));
}

function escaped(item: string): string {
  return item.replace(/[\\|]/g, '\\$&');
}
