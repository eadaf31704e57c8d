import test from 'ava';
import fc from 'fast-check';
import { split } from './split.ts';

const records = fc.array(
  fc
    .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 })
    .filter((one) => !('items' in one || 'first' in one)),
  { minLength: 1, maxLength: 6 },
);
const spaces = fc.constantFrom(undefined, 1, 2, '\t');

/** The records as JSON has them: it knows no zero below zero. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('Every record of a list is cut out whole, in its place', (t) => {
  fc.assert(
    fc.property(records, spaces, (all, space) => {
      const text = JSON.stringify(all, null, space);
      const { annotations, faults } = split(text);
      t.deepEqual(faults, []);
      t.deepEqual(
        annotations.map((chunk): unknown => JSON.parse(chunk.text)),
        asJson(all),
      );
      for (const { text: cut, place } of annotations) t.true(text.startsWith(cut, place(0)));
    }),
  );
});

test('So is every record of a page, of a page in a collection, and of a file with one a line', (t) => {
  fc.assert(
    fc.property(records, spaces, (all, space) => {
      const page = { id: 'x', note: '[{"items": [1]}]', items: all, after: { items: [2] } };
      const lines = all.map((one) => JSON.stringify(one)).join('\n');
      const files = [
        JSON.stringify(page, null, space),
        JSON.stringify({ total: 1, first: page, last: 'y' }, null, space),
        lines,
      ];
      for (const file of files) {
        const { annotations, faults } = split(file);
        t.deepEqual(faults, []);
        t.deepEqual(
          annotations.map((chunk): unknown => JSON.parse(chunk.text)),
          asJson(all),
        );
      }
    }),
  );
});

test('What is around the records of a page is kept, and every offset of it leads to its place', (t) => {
  const text = '{ "id": "x", "items": [ {"a": 1}, {"b": 2} ], "next": "y" }';
  const [envelope] = split(text).envelopes;
  t.deepEqual(JSON.parse(envelope?.text ?? ''), { id: 'x', items: [null], next: 'y' });
  for (const word of ['"id"', '"items"', '"next"', '"y"'])
    t.is(envelope?.place(envelope.text.indexOf(word)), text.indexOf(word));
  t.deepEqual(JSON.parse(split('{ "items": [ ] }').envelopes[0]?.text ?? ''), { items: [] });
});

test('Commas too many or too few, and what follows the end, are said with their place', (t) => {
  const faultsOf = (text: string) => split(text).faults.map(({ offset, expected }) => [offset, expected]);
  t.deepEqual(faultsOf('[{},]'), [[4, 'an annotation']]);
  t.deepEqual(faultsOf('[{} {}]'), [[4, '“,” or “]”']]);
  t.deepEqual(faultsOf('[{}'), [[3, '“]”']]);
  t.deepEqual(faultsOf('[{}] x'), [[5, 'the end']]);
});
