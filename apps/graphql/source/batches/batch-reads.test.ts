import { StoreError } from '@depeche/store';
import test from 'ava';
import { encodeId } from '../ids.ts';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { ARTICLE } from '../testing/founding-words.ts';
import { laterStore } from '../testing/later-store.ts';
import { batchReads } from './batch-reads.ts';

const store = await foundingStore();

test('what is asked of several records at one time is one journey for each type, and none when it is asked again', async (t) => {
  const later = laterStore(store);
  const reads = batchReads(later.store);
  const ask = () =>
    Promise.all([
      reads.find('actor', 'joe-biden'),
      reads.findMany('actor', ['vladimir-putin', 'joe-biden', 'nobody']),
      reads.find('place', 'geneva'),
      reads.notesOn({ actor: 'joe-biden' }),
      reads.notesOn({ actor: 'vladimir-putin' }),
      reads.conflictsOf({ article: ARTICLE }),
      reads.backing(ARTICLE),
      reads.dossiersOf('actor', 'joe-biden'),
      reads.dossiersOf('actor', 'nobody'),
      reads.findDossier('nothing'),
    ]);
  const answers = await ask();
  const [biden, [putin, again, nobody]] = answers;
  t.deepEqual([biden?.slug, putin?.slug, nobody], ['joe-biden', 'vladimir-putin', undefined]);
  t.is(again, biden);
  t.deepEqual(answers[6], store.backing(ARTICLE));
  const journeys = [
    'findMany',
    'findMany',
    'notesOnMany',
    'conflictsOfMany',
    'backingMany',
    'dossiersOfMany',
  ];
  t.deepEqual(later.takeJourneys(), [[...journeys, 'findDossiers']]);
  t.deepEqual(await ask(), answers);
  t.deepEqual(later.takeJourneys(), []);
});

test('lists are read side by side, and one that fails takes no other with it', async (t) => {
  const later = laterStore(store);
  const reads = batchReads(later.store);
  const [good, bad, number] = await Promise.allSettled([
    reads.list('actor', { first: 2 }),
    reads.list('actor', { after: 'nowhere' }),
    reads.count('actor'),
  ]);
  t.deepEqual(later.takeJourneys(), [['list', 'list', 'count']]);
  t.like(good, { status: 'fulfilled', value: store.list('actor', { first: 2 }) });
  t.like(number, { status: 'fulfilled', value: store.count('actor') });
  if (bad?.status !== 'rejected') return t.fail();
  t.true(bad.reason instanceof StoreError && bad.reason.code === 'BAD_CURSOR');
});

test('records of many ids are asked for together, type by type', async (t) => {
  const later = laterStore(store);
  const ids = [
    ...['joe-biden', 'vladimir-putin', 'nobody', 'russia'].map((slug) => encodeId('Actor', slug)),
    ...(await store.list('place', { first: 2 })).edges.map(({ node }) => encodeId('Place', node.slug)),
    ...(await store.dossiers()).map(({ slug }) => encodeId('Dossier', slug)),
  ];
  const { data } = await asking(later.store)<{ nodes: unknown[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
  );
  t.deepEqual(
    data.nodes,
    ids.map((id, i) => (i === 2 ? null : { id })),
  );
  t.deepEqual(later.takeJourneys(), [['findMany', 'findMany', 'findDossiers']]);
});
