import test from 'ava';
import fc from 'fast-check';
import { ExchangeError } from '../error.ts';
import { inputOf } from '../input/input.ts';
import { broken } from '../testing/broken.ts';
import { OPTIONS, problemsOf, readAll } from '../testing/read-all.ts';
import { readPlover } from './read.ts';
import { recordWith } from './testing/record-with.ts';

const sound = JSON.stringify(
  [1, 2, 3].map((i) => recordWith({ id: `MADE-${i}` })),
  null,
  2,
);

function assertSound(
  t: { deepEqual: (a: unknown, b: unknown) => void; true: (a: unknown, m?: string) => void },
  content: string | Buffer,
) {
  try {
    const { parts } = readAll(readPlover(inputOf('records.json', content), OPTIONS));
    for (const part of parts) t.deepEqual(problemsOf(part), []);
  } catch (error) {
    t.true(error instanceof ExchangeError, String(error));
  }
}

test('Whatever happens to a file of records, its reader ends and gives nothing that is not whole', (t) => {
  fc.assert(
    fc.property(broken(sound), (bytes) => assertSound(t, bytes)),
    { numRuns: 300 },
  );
});

test('Whatever stands in the fields of a record, its reader ends and gives nothing that is not whole', (t) => {
  const names = Object.keys(recordWith());
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('AGREE', '2024-03-05'),
  );
  const fields = fc.dictionary(fc.constantFrom(...names), value);
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 4 }), (all) =>
      assertSound(t, all.map((each) => JSON.stringify(recordWith(each))).join('\n')),
    ),
    { numRuns: 300 },
  );
});
