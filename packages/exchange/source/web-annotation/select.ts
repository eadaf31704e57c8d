import { indexText, nearest, type Span, type TextIndex } from '@depeche/model';
import { at, each, type Fault, isObjectPart, type ObjectPart, type Part } from './validate/part.ts';

/** A range of a text in code points, half-open. */
export type Place = Pick<Span, 'start' | 'end'>;

/** What selectors select: a place, nothing that can be told here, or a fault. */
export type Selected =
  | { readonly type: 'places'; readonly places: readonly Place[] }
  | { readonly type: 'unread'; readonly found: string }
  | { readonly type: 'fault'; readonly fault: Fault };

/** A text in which words are selected, and what has been looked for in it. */
export interface SelectableText {
  readonly index: TextIndex;
  readonly found: Map<string, readonly Place[]>;
  /** How many more times the nearest words may be looked for: each takes as long as reading the text many times. */
  hints: number;
}

export function prepareSelection(text: string): SelectableText {
  return { index: indexText(text), found: new Map(), hints: 20 };
}

/** The one place that alternative selectors agree on. Never guesses between several. */
export function selectOne(selectors: readonly Part[], text: SelectableText): Selected {
  const selected = selectAny(selectors, text, { start: 0, end: text.index.length });
  const [selector] = selectors;
  if (selected.type !== 'places' || selected.places.length === 1 || !selector) return selected;
  return fault({
    rule: 'QUOTE_AMBIGUOUS',
    path: selector.path,
    expected: 'a prefix, a suffix or a position that tells the places apart',
    found: `${selected.places.length} places: ${placesNamed(selected.places)}`,
  });
}

/** Every place on which alternative selectors agree, within a part of the text; those that are not understood have no say. */
function selectAny(selectors: readonly Part[], text: SelectableText, within: Place): Selected {
  const quotes: ObjectPart[] = [];
  let agreed: { readonly places: readonly Place[]; readonly by: Part } | undefined;
  let unread: Selected | undefined;
  for (const selector of selectors) {
    if (isObjectPart(selector) && isPlainQuote(selector)) {
      quotes.push(selector);
      continue;
    }
    const selected = selectBy(selector, text, within);
    if (selected.type === 'fault') return selected;
    if (selected.type === 'unread') {
      unread ??= selected;
      continue;
    }
    const both: readonly Place[] = agreed
      ? agreed.places.filter((place) => selected.places.some((other) => isSame(place, other)))
      : selected.places;
    if (agreed && both.length === 0) return disagreement(agreed.places, selected.places, selector, text);
    agreed = { places: both, by: selector };
  }
  for (const quote of quotes) {
    // Looking at the place that is known costs nothing, looking for the words a walk through the text.
    const both = agreed?.places.filter((place) => stands(quote, place, text, within));
    if (both !== undefined && both.length > 0) {
      agreed = { places: both, by: quote };
      continue;
    }
    const selected = selectQuote(quote, text, within);
    if (selected.type !== 'places') return selected;
    if (agreed) return disagreement(agreed.places, selected.places, quote, text);
    agreed = { places: selected.places, by: quote };
  }
  if (agreed) return { type: 'places', places: agreed.places };
  return unread ?? { type: 'unread', found: 'no selector' };
}

function selectBy(selector: Part, text: SelectableText, within: Place): Selected {
  if (!isObjectPart(selector)) return { type: 'unread', found: `the selector ${String(selector.value)}` };
  const type = String(at(selector, 'type').value ?? 'no type');
  if (type === 'TextQuoteSelector') return refine(selector, selectQuote(selector, text, within), text);
  if (type === 'TextPositionSelector') return refine(selector, selectPosition(selector, text, within), text);
  if (type === 'RangeSelector') return refine(selector, selectRange(selector, text, within), text);
  return { type: 'unread', found: `a ${type}` };
}

/** What the refinements select within what was selected (section 4.2.9). */
function refine(selector: ObjectPart, selected: Selected, text: SelectableText): Selected {
  const refinements = each(selector, 'refinedBy');
  if (selected.type !== 'places' || refinements.length === 0) return selected;
  const refined = selected.places.map((place) => selectAny(refinements, text, place));
  const places = refined.flatMap((one) => (one.type === 'places' ? one.places : []));
  return places.length > 0 ? { type: 'places', places } : (refined[0] ?? selected);
}

function selectPosition(selector: ObjectPart, { index }: SelectableText, within: Place): Selected {
  const start = within.start + Number(at(selector, 'start').value);
  const end = within.start + Number(at(selector, 'end').value);
  if (start < end && end <= within.end) return { type: 'places', places: [{ start, end }] };
  const length = within.end - within.start;
  const whole = length === index.length ? 'the text' : 'what it refines';
  return fault({
    rule: 'POSITION_OUT_OF_TEXT',
    path: selector.path,
    expected: `a start before an end of at most ${length}, where ${whole} ends`,
    found: `start ${start - within.start}, end ${end - within.start}`,
  });
}

function selectQuote(selector: ObjectPart, text: SelectableText, within: Place): Selected {
  const { exact, prefix, suffix } = wordsOf(selector);
  const places =
    exact === '' ? [] : findWords(text, prefix, exact, suffix).filter((place) => isWithin(place, within));
  if (places.length > 0) return { type: 'places', places };
  const stands = exact !== '' && findWords(text, '', exact, '').some((place) => isWithin(place, within));
  const hint = !stands && text.hints-- > 0 ? nearest(text.index.text, exact) : undefined;
  return fault({
    rule: 'QUOTE_NOT_FOUND',
    path: selector.path,
    expected: stands ? 'words that stand between this prefix and suffix' : 'words that stand in the article',
    found: `“${clip(exact)}”${stands ? ' elsewhere' : ''}`,
    nearest: hint,
  });
}

/** From the beginning of the first selection to that of the second (section 4.2.8). */
function selectRange(selector: ObjectPart, text: SelectableText, within: Place): Selected {
  const start = selectAny([at(selector, 'startSelector')], text, within);
  const end = selectAny([at(selector, 'endSelector')], text, within);
  if (start.type !== 'places') return start;
  if (end.type !== 'places') return end;
  const places = start.places.flatMap((from) =>
    end.places.flatMap((to) => (from.start < to.start ? [{ start: from.start, end: to.start }] : [])),
  );
  if (places.length > 0) return { type: 'places', places };
  return fault({
    rule: 'POSITION_OUT_OF_TEXT',
    path: selector.path,
    expected: 'a range that begins before it ends',
    found: `a start at ${placesNamed(start.places)}, an end at ${placesNamed(end.places)}`,
  });
}

function isPlainQuote(selector: ObjectPart): boolean {
  return at(selector, 'type').value === 'TextQuoteSelector' && at(selector, 'refinedBy').value === undefined;
}

function wordsOf(selector: ObjectPart) {
  const words = (key: string) => String(at(selector, key).value ?? '');
  return { exact: words('exact'), prefix: words('prefix'), suffix: words('suffix') };
}

/** Whether the words of a quote stand in a place, between its prefix and suffix. */
function stands(selector: ObjectPart, place: Place, { index }: SelectableText, within: Place): boolean {
  const { exact, prefix, suffix } = wordsOf(selector);
  const start = index.toUtf16(place.start);
  const end = index.toUtf16(place.end);
  return (
    isWithin(place, within) &&
    index.text.slice(start, end) === exact &&
    index.text.endsWith(prefix, start) &&
    index.text.startsWith(suffix, end)
  );
}

/** Every place of some words between others, in the whole text. */
function findWords(
  { index, found }: SelectableText,
  prefix: string,
  exact: string,
  suffix: string,
): readonly Place[] {
  const key = JSON.stringify([prefix, exact, suffix]);
  const known = found.get(key);
  if (known) return known;
  const places: Place[] = [];
  const words = prefix + exact + suffix;
  for (let from = index.text.indexOf(words); from >= 0; from = index.text.indexOf(words, from + 1)) {
    const start = from + prefix.length;
    const end = start + exact.length;
    if (isBoundary(index.text, start) && isBoundary(index.text, end))
      places.push({ start: index.fromUtf16(start), end: index.fromUtf16(end) });
  }
  found.set(key, places);
  return places;
}

/** No words begin or end between the halves of a character. */
function isBoundary(text: string, offset: number): boolean {
  return !/[\udc00-\udfff]/.test(text.charAt(offset)) || !/[\ud800-\udbff]/.test(text.charAt(offset - 1));
}

function disagreement(
  before: readonly Place[],
  after: readonly Place[],
  selector: Part,
  { index }: SelectableText,
): Selected {
  const named = (places: readonly Place[]) => {
    const [first] = places;
    const words = first ? `“${clip(index.slice(first.start, first.end))}” at ` : '';
    return words + placesNamed(places);
  };
  return fault({
    rule: 'SELECTORS_DISAGREE',
    path: selector.path,
    expected: `${named(before)}, as the other selector has it`,
    found: named(after),
  });
}

function fault(broken: Fault): Selected {
  return { type: 'fault', fault: broken };
}

/** How many places a message names before it says that there are more. */
const NAMED = 5;

function placesNamed(places: readonly Place[]): string {
  const named = places.slice(0, NAMED).map(({ start, end }) => `${start}–${end}`);
  return [...named, ...(places.length > NAMED ? ['…'] : [])].join(', ');
}

function clip(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…`.toWellFormed() : words;
}

function isSame(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
