import test from 'ava';
import { inputOf } from './input.ts';
import { readWhole } from './whole.ts';

test('a file in several chunks comes out whole, and every chunk is told of', (t) => {
  const chunks = [Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)];
  const told: number[] = [];
  const whole = readWhole({ name: 'a', bytes: () => chunks }, { onProgress: (bytes) => told.push(bytes) });
  t.deepEqual([...whole], [1, 2, 3]);
  t.deepEqual(told, [2, 0, 1]);
});

test('a file without end is refused as soon as it is too large', (t) => {
  let read = 0;
  function* endless() {
    for (;;) {
      read++;
      yield new Uint8Array(1024);
    }
  }
  t.throws(() => readWhole({ name: 'a.txt', bytes: endless }, { maxBytes: 10 * 1024 }), {
    name: 'ExchangeError',
    code: 'TOO_LARGE',
    message: /a\.txt/,
  });
  t.is(read, 11);
});

test('a file of exactly the limit is taken', (t) => {
  t.is(readWhole(inputOf('a', 'abc'), { maxBytes: 3 }).length, 3);
});
