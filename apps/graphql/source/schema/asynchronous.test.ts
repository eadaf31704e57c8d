import type { Store } from '@depeche/store';
import test from 'ava';
import { readQuestions } from '../questions/questions.ts';
import { asking } from '../testing/ask.ts';
import { laterStore } from '../testing/later-store.ts';
import { storyStore } from '../testing/story-store.ts';

const store = await storyStore();
const ask = asking(store);

const askLater = asking(laterStore(store).store);

for (const { file, query } of readQuestions()) {
  test(`A store that answers later gives the same answer to ${file}`, async (t) => {
    const answer = await askLater(query);
    t.deepEqual(answer.errors, []);
    t.deepEqual(answer, await ask(query));
  });
}

test('So it does to everything that is read from the text, to searches, counts and ids', async (t) => {
  const query = `{
    search(query: "poutine") { totalCount edges { node { ... on Node { id } } highlights { passage } } }
    timeline { totalCount nodes { ... on Node { id } } }
    nodes(ids: ["QWN0b3I6am9lLWJpZGVu", "nothing"]) { id }
    dossiers { totalCount nodes { id title articles { nodes { dossiers { slug } } } } }
    articles { nodes { coverage { ratio } sentences { prefix sentence } notes { on { __typename } } mentions { nodes { of { __typename } } } } }
  }`;
  const answer = await askLater(query);
  t.deepEqual(answer.errors, []);
  t.deepEqual(answer, await ask(query));
});

test('A fault that comes later is masked too', async (t) => {
  const failing: Store = new Proxy(store, {
    get: (target, name) =>
      name === 'stats' ? () => Promise.reject(new Error('secret')) : Reflect.get(target, name),
  });
  const { errors } = await asking(failing, { logger: { error: () => {} } })('{ stats { notes } }');
  t.is(errors[0]?.extensions.code, 'INTERNAL');
});
