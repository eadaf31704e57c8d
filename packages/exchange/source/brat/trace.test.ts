import test from 'ava';
import fc from 'fast-check';
import { formatTrace, parseTrace, type TracedPart } from './trace.ts';

test('a trace names the words, their label and what joins them', (t) => {
  const joins = [{ id: 'R1', name: 'Source', argument: 'Arg1', other: 'T1' }];
  t.is(
    formatTrace([
      { id: 'T7', label: 'Entite', joins },
      { id: 'T9', label: 'Cue', joins: [{ id: 'E1', name: 'Cue' }], at: [2, 3] },
    ]),
    'T7:Entite R1:Source:Arg1:T1, T9:Cue:2+3 E1:Cue',
  );
});

test('any trace is read as it was written', (t) => {
  const name = fc.string({ minLength: 1, maxLength: 6 });
  const join = fc.record(
    { id: name, name, argument: name, other: name },
    { requiredKeys: ['id', 'name', 'argument'] },
  );
  const at = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 });
  const part = fc.record(
    { id: name, label: name, joins: fc.array(join, { maxLength: 2 }), at },
    { requiredKeys: ['id', 'label', 'joins'] },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      t.deepEqual(parseTrace(formatTrace(parts)), parts as TracedPart[]);
    }),
  );
});

test('what is no trace has no parts', (t) => {
  t.deepEqual(parseTrace(undefined), []);
  t.deepEqual(parseTrace('T1'), []);
});
