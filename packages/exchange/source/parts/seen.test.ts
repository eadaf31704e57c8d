import test from 'ava';
import fc from 'fast-check';
import { createSeen } from './seen.ts';

test('A key is told with the line on which it stood first, in any order and with gaps', (t) => {
  const keys = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom('a', 'b')));
  fc.assert(
    fc.property(keys, (all) => {
      const seen = createSeen();
      const first = new Map<string | number, number>();
      for (const [i, key] of all.entries()) {
        t.is(seen.before(key, i + 1), first.get(key));
        if (!first.has(key)) first.set(key, i + 1);
      }
    }),
  );
  t.pass();
});

test('Past the most that is remembered, the oldest key is forgotten', (t) => {
  const seen = createSeen(2);
  for (const [i, key] of ['a', 'b', 'c'].entries()) seen.before(key, i + 1);
  t.is(seen.before('b', 4), 2);
  t.is(seen.before('a', 5), undefined);
});
