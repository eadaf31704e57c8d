import test from 'ava';
import { annotation, findingsOf, on, partOf, read } from './testing/annotation.ts';

const quote = (exact: string, keys: object = {}) => ({ type: 'TextQuoteSelector', exact, ...keys });
const position = (start: number, end: number, keys: object = {}) => ({
  type: 'TextPositionSelector',
  start,
  end,
  ...keys,
});
const spansOf = (selector: unknown) =>
  partOf(read(annotation({ target: on(selector) }))).notes[0]?.spans.map(({ start, exact }) => [
    start,
    exact,
  ]);
const findingOf = (selector: unknown) => {
  const [finding, ...more] = findingsOf(read(annotation({ target: on(selector) })));
  if (!finding || more.length > 0) throw new Error('There is not one finding.');
  return finding;
};

test('Words that stand once are found by themselves', (t) => {
  t.deepEqual(spansOf(quote('stays closed')), [[12, 'stays closed']]);
});

test('Words that stand more than once are found by what stands before or after them', (t) => {
  t.deepEqual(spansOf(quote('said', { prefix: 'mayor ' })), [[36, 'said']]);
  t.deepEqual(spansOf(quote('said', { suffix: '.' })), [[117, 'said']]);
});

test('Words that stand more than once and are not told apart are refused with their places', (t) => {
  const { rule, found } = findingOf(quote('said'));
  t.is(rule, 'QUOTE_AMBIGUOUS');
  t.is(found, '3 places: 36–40, 69–73, 117–121');
});

test('Words that do not stand in the article are refused with the nearest', (t) => {
  const { rule, nearest } = findingOf(quote('Stays closed'));
  t.is(rule, 'QUOTE_NOT_FOUND');
  t.is(nearest, 'stays closed');
});

test('Words that stand elsewhere than between their prefix and suffix are not found', (t) => {
  t.regex(findingOf(quote('stays closed', { prefix: 'gates ' })).found, /elsewhere/);
});

test('A position tells apart words that stand more than once', (t) => {
  t.deepEqual(spansOf([position(69, 73), quote('said')]), [[69, 'said']]);
  t.deepEqual(spansOf([quote('said'), position(69, 73)]), [[69, 'said']]);
});

test('A position and a quotation that disagree are refused with both places', (t) => {
  const { rule, expected, found } = findingOf([position(0, 11), quote('stays closed')]);
  t.is(rule, 'SELECTORS_DISAGREE');
  t.is(expected, '“The harbour” at 0–11, as the other selector has it');
  t.is(found, '“stays closed” at 12–24');
});

test('A selector that is not understood has no say beside one that is', (t) => {
  t.deepEqual(spansOf([{ type: 'CssSelector', value: 'p' }, quote('stays closed')]), [[12, 'stays closed']]);
});

test('A position past the text, or that selects nothing, is refused', (t) => {
  for (const wrong of [position(5, 5), position(9, 3), position(0, 10_000)])
    t.is(findingOf(wrong).rule, 'POSITION_OUT_OF_TEXT');
});

test('A refinement is looked for within what it refines, and counts from there', (t) => {
  const line = quote('The fishermen 🙂 said that the harbour was cold.');
  t.deepEqual(spansOf({ ...line, refinedBy: quote('said') }), [[69, 'said']]);
  t.deepEqual(spansOf({ ...line, refinedBy: position(14, 15) }), [[67, '🙂']]);
  t.deepEqual(
    spansOf(position(53, 100, { refinedBy: [quote('harbour'), { type: 'XPathSelector', value: '/p' }] })),
    [[83, 'harbour']],
  );
});

test('What refines a selector that is not understood is not looked for elsewhere', (t) => {
  const fragment = { type: 'FragmentSelector', value: 'p2', refinedBy: quote('was cold') };
  t.is(findingOf(fragment).rule, 'SELECTOR_NOT_READ');
});

test('A range goes from the beginning of one selection to the beginning of the other', (t) => {
  const range = (from: object, to: object) => ({
    type: 'RangeSelector',
    startSelector: from,
    endSelector: to,
  });
  t.deepEqual(spansOf(range(quote('stays'), quote(', the mayor'))), [[12, 'stays closed']]);
  t.is(findingOf(range(quote('was cold'), quote('stays'))).rule, 'POSITION_OUT_OF_TEXT');
  t.is(findingOf(range({ type: 'XPathSelector', value: '/p' }, quote('stays'))).rule, 'SELECTOR_NOT_READ');
});
