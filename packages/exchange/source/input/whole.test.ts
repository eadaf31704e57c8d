import test from 'ava';
import { ExchangeError } from '../error.ts';
import { inputOf } from './input.ts';
import { readWhole } from './whole.ts';

test('The pieces of a file become one', (t) => {
  const told: number[] = [];
  const input = { name: 'x', bytes: () => [new Uint8Array([1, 2]), new Uint8Array([3])] };
  t.deepEqual([...readWhole(input, (bytes) => told.push(bytes))], [1, 2, 3]);
  t.deepEqual(told, [2, 1]);
});

test('A file of nothing is nothing', (t) => {
  t.is(readWhole({ name: 'x', bytes: () => [] }).length, 0);
});

test('More than is taken is refused before it has been read to its end', (t) => {
  let given = 0;
  function* endless() {
    for (;;) {
      given += 1000;
      yield new Uint8Array(1000);
    }
  }
  const error = t.throws(() => readWhole({ name: 'big', bytes: endless }, undefined, 5000), {
    instanceOf: ExchangeError,
  });
  t.is(error?.code, 'TOO_LARGE');
  t.is(given, 6000);
  t.notThrows(() => readWhole(inputOf('x', 'x'.repeat(5000)), undefined, 5000));
});
