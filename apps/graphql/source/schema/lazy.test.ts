import type { Store } from '@depeche/store';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';

const store = await foundingStore();

/** Asks over a store that notes which of its methods are called. */
async function callsOf(query: string): Promise<string[]> {
  const calls: string[] = [];
  const watched: Store = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return value.apply(target, args);
      };
    },
  });
  const { errors } = await asking(watched)(query);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return calls;
}

test('A list is counted only where its count is asked for', async (t) => {
  t.deepEqual(await callsOf('{ statements { nodes { slug } pageInfo { hasNextPage } } }'), ['list']);
});

test('A list is read only where its records are asked for', async (t) => {
  t.deepEqual(
    await callsOf(
      '{ statements { totalCount } search(query: "x") { totalCount } timeline { totalCount } dossiers { totalCount } }',
    ),
    ['count', 'countSearch', 'countTimeline', 'countDossiers'],
  );
});

test('A page is read once, however much of it is asked for', async (t) => {
  t.deepEqual(
    await callsOf('{ statements { edges { cursor } nodes { slug } pageInfo { endCursor } totalCount } }'),
    ['list', 'count'],
  );
});

test('A text is cut once, for all spans that stand in it', async (t) => {
  const calls = await callsOf('{ statements { nodes { content { prefix suffix paragraph sentence } } } }');
  t.deepEqual(calls, ['list', 'find']);
});

test('Of an empty list of references nothing is asked', async (t) => {
  t.deepEqual(await callsOf('{ place(slug: "geneva") { notes { text } within { slug } } }'), [
    'find',
    'notesOn',
  ]);
});
