import test from 'ava';
import { bindingOf, bindings } from './bindings.ts';

test('no key means two things in one place', (t) => {
  const keys = bindings.flatMap(({ context, keys }) => keys.map((key) => `${context} ${key}`));
  t.is(new Set(keys).size, keys.length);
});

test('a key is found by where one is', (t) => {
  t.is(bindingOf('walk', 'j')?.command, 'down');
  t.is(bindingOf('typing', 'j'), undefined);
  t.is(bindingOf('filter', 'space')?.command, 'toggle');
});

test('from everywhere there is a way out', (t) => {
  for (const context of ['walk', 'typing', 'filter', 'help'] as const) {
    t.is(bindingOf(context, 'ctrl-c')?.command, 'quit', context);
  }
});
