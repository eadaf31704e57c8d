import { setTimeout as wait } from 'node:timers/promises';
import test from 'ava';
import { openApp } from '../testing/open-app.ts';
import { connect, type Fetch } from './connect.ts';
import { createData } from './data.ts';

const answer = (data: unknown) =>
  new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });

const stats = Object.fromEntries(
  [
    'articles',
    'actors',
    'statements',
    'events',
    'places',
    'topics',
    'conflicts',
    'dossiers',
    'mentions',
    'notes',
  ].map((name) => [name, 1]),
);

function dataOver(fetch: Fetch) {
  return createData(
    () => connect({ fetch, url: 'http://depeche.localhost/graphql', language: 'en' }),
    () => {},
  );
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await wait(2);
}

test('what was asked for once is not asked for again', async (t) => {
  let asked = 0;
  const data = dataOver(() => {
    asked++;
    return answer({ stats });
  });
  data.wantStats();
  data.wantStats();
  await until(() => data.stats().status === 'ready');
  data.wantStats();
  t.is(asked, 1);
  data.close();
});

test('a server that is gone is said to be gone, and comes back by itself', async (t) => {
  let isUp = false;
  const data = dataOver(() => {
    if (isUp) return answer({ stats });
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) });
  });
  data.wantStats();
  await until(() => data.stats().status === 'failed');
  t.deepEqual(data.trouble(), { kind: 'gone', reason: { known: 'refused' } });
  isUp = true;
  data.reload();
  data.wantStats();
  await until(() => data.stats().status === 'ready');
  t.is(data.trouble(), undefined);
  data.close();
});

test('what was there stays while it is loaded anew, and when that fails', async (t) => {
  let isUp = true;
  const data = dataOver(() => {
    if (!isUp) throw new TypeError('fetch failed');
    return answer({ stats });
  });
  data.wantStats();
  await until(() => data.stats().status === 'ready');
  isUp = false;
  data.reload();
  t.is(data.stats().value?.articles, 1);
  data.wantStats();
  await until(() => data.stats().status === 'failed');
  t.is(data.stats().value?.articles, 1);
  data.close();
});

test('a list that could not be loaded anew has each row once when it can', async (t) => {
  let isUp = true;
  const { app, press, screen, close } = await openApp({
    route: '/actors',
    fetch: (_url, init) => {
      if (!isUp) throw new TypeError('fetch failed');
      const { variables } = JSON.parse(String(init.body));
      const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: 'a', endCursor: 'a' };
      const actor = {
        __typename: 'Actor',
        slug: 'a',
        name: 'Anna',
        kind: 'PERSON',
        statements: { totalCount: 1 },
      };
      if (variables.slug !== undefined) return answer({ record: null });
      return answer({ list: { totalCount: 1, nodes: [actor], pageInfo } });
    },
  });
  t.regex(await screen(), /Actors ─+ 1\/1/);
  isUp = false;
  await press('r');
  t.regex(await screen(), /does not answer/);
  isUp = true;
  await press('r');
  t.regex(await screen(), /Actors ─+ 1\/1/);
  t.is((await screen()).match(/Anna/g)?.length, 1);
  app.close();
  close();
});

test('an answer that is no GraphQL is told from a refusal', async (t) => {
  const nonsense = dataOver(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
  nonsense.wantStats();
  await until(() => nonsense.stats().status === 'failed');
  t.deepEqual(nonsense.stats().problem, { kind: 'strange', reason: { known: 'nonsense' } });
  nonsense.close();

  const refusing = dataOver(
    () =>
      new Response(
        JSON.stringify({ errors: [{ message: 'Too deep.\u001b[2J', extensions: { code: 'TOO_DEEP' } }] }),
        {
          headers: { 'content-type': 'application/json' },
        },
      ),
  );
  refusing.wantStats();
  await until(() => refusing.stats().status === 'failed');
  t.deepEqual(refusing.stats().problem, { kind: 'refused', message: 'Too deep.␛[2J (TOO_DEEP)' });
  refusing.close();
});

test('of the records that a moving cursor passes, one is loaded at a time and the last one for certain', async (t) => {
  const asked: string[] = [];
  let inFlight = 0;
  let most = 0;
  const data = dataOver(async (_url, init) => {
    const { variables } = JSON.parse(String(init.body));
    asked.push(variables.slug);
    most = Math.max(most, ++inFlight);
    await wait(5);
    inFlight--;
    return answer({ record: { __typename: 'Actor', slug: variables.slug } });
  });
  for (let row = 0; row < 50; row++) data.wantLiveRecord(`/actors/a${row}`);
  await until(() => data.record('/actors/a49').status === 'ready');
  t.deepEqual(asked, ['a0', 'a49']);
  t.is(most, 1);
  data.close();
});

test('of what is typed quickly, the first letters and the last are searched for, one after the other', async (t) => {
  const asked: string[] = [];
  const { app, screen, close } = await openApp({
    route: '/search',
    fetch: async (_url, init) => {
      const { variables } = JSON.parse(String(init.body));
      asked.push(variables.query);
      await wait(5);
      const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
      return answer({ list: { totalCount: 0, edges: [], pageInfo } });
    },
  });
  for (const key of '/reunion') app.press([{ key, words: key }]);
  await screen();
  t.deepEqual(asked, ['r', 'reunion']);
  close();
});

test('a server that answers otherwise than its schema says does not take the program down', async (t) => {
  for (const data of [
    {},
    { list: null },
    { list: { nodes: [null] } },
    { record: {} },
    { stats: 'many', record: { __typename: 'Actor' } },
  ]) {
    for (const route of ['/', '/statements', '/actors/x', '/articles/x', '/timeline', '/conflicts/x']) {
      const { screen, press, close } = await openApp({ route, fetch: () => answer(data) });
      const shown = await screen();
      t.true(shown.trim() !== '', `${JSON.stringify(data)} at ${route}`);
      await press('j', 'tab', 'j', 'n', 'enter', 'backspace', '?', 'escape', 'r');
      close();
    }
  }
});

test('a server that is gone is told on the screen, with what to do, and the place is kept', async (t) => {
  const { screen, press, close } = await openApp({
    route: '/statements',
    fetch: () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
      });
    },
  });
  const shown = await screen();
  t.regex(shown, /The server does not answer \(connection refused\)/);
  t.regex(shown, /r tries now/);
  t.regex(shown, /^ Dépêche › Statements/);
  await press('j');
  t.regex(await screen(), /^ Dépêche › Statements/);
  close();
});

test('nothing that an article or a server says reaches the terminal as a command', async (t) => {
  const { screen, close } = await openApp({
    route: '/statements',
    fetch: () =>
      answer({
        list: {
          totalCount: 1,
          nodes: [
            {
              __typename: 'Statement',
              slug: 'a/b',
              text: 'x\u001b]0;owned\u0007\u001b[2J',
              form: 'DIRECT',
              act: '\u009b31mASSERT',
              speakers: [{ slug: 'e', name: 'Eve\r\n\u001b[H' }],
              addressees: [],
              via: [],
              saidOn: null,
            },
          ],
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        },
      }),
  });
  const shown = await screen();
  t.regex(shown, /Eve/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  t.notRegex(shown.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f]/);
  close();
});
