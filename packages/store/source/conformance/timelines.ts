import { overlapsRange } from '@depeche/model';
import test from 'ava';
import type { TimelineFilter } from '../contract/filters.ts';
import type { TimelineItem } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { articlesOf, compareKeys, placeOfEvent, placeOfStatement, timeKey } from './oracle.ts';
import { walk } from './walk.ts';

const DOSSIERS = [
  makeDossier('aa', 3, { articles: 6, statements: 10, events: 40, actors: 10 }),
  makeDossier('bb', 4, { articles: 4, statements: 8, events: 20, actors: 6 }),
];

const FILTERS: readonly TimelineFilter[] = [
  {},
  { kinds: ['event'] },
  { kinds: ['statement'] },
  { kinds: [] },
  { article: 'aa-article-1' },
  { actor: 'aa-actor-3' },
  { time: { from: '2021-12-01', to: '2021-12-31' } },
  { time: { to: '2021-11-30' } },
  { kinds: ['event', 'statement'], actor: 'bb-actor-1', time: { from: '2021-06-01' } },
  { actor: 'nobody' },
  { dossier: 'bb' },
  { dossier: 'aa', kinds: ['event'], time: { from: '2021-06-01' } },
  { dossier: 'bb', actor: 'aa-actor-3' },
  { dossier: 'nothing' },
];

/** The timeline, compared with all dated records sorted by plain loops. */
export function testTimelines(open: OpenStore): void {
  test.serial('the timeline is the same forwards and backwards, under every filter', async (t) => {
    const store = await open();
    for (const dossier of DOSSIERS) await store.import(dossier);
    for (const filter of FILTERS) {
      const expected = expectedItems(filter);
      const about = JSON.stringify(filter);
      t.deepEqual(await walk((page) => store.timeline({ ...page, filter }), 7, false), expected, about);
      t.deepEqual(await walk((page) => store.timeline({ ...page, filter }), 6, true), expected, about);
      t.is(await store.countTimeline(filter), expected.length, about);
    }
    t.true(expectedItems({}).length > 80);
  });

  test.serial('a cursor of the timeline is of no use elsewhere', async (t) => {
    const store = await open();
    for (const dossier of DOSSIERS) await store.import(dossier);
    const { edges } = await store.timeline({ first: 1 });
    await t.throwsAsync(async () => store.list('event', { after: edges[0]?.cursor }), { code: 'BAD_CURSOR' });
    const { edges: others } = await store.list('event', { first: 1 });
    await t.throwsAsync(async () => store.timeline({ before: others[0]?.cursor, last: 1 }), {
      code: 'BAD_CURSOR',
    });
  });
}

function expectedItems({ kinds, dossier, article, actor, time }: TimelineFilter): TimelineItem[] {
  const wanted = DOSSIERS.filter(({ slug }) => !dossier || slug === dossier);
  const statementsOfAll = wanted.flatMap((each) => each.statements);
  const eventsOfAll = wanted.flatMap((each) => each.events);
  const statements = statementsOfAll
    .filter(
      ({ saidOn, speakers, ...statement }) =>
        saidOn &&
        (!article || statement.article === article) &&
        (!actor || speakers.includes(actor)) &&
        (!time || overlapsRange(saidOn.edtf, time)),
    )
    .map((record) => ({
      item: { type: 'statement' as const, record },
      key: [...timeKey(record.saidOn?.edtf), ...inOrder(placeOfStatement(record), 'statement')],
    }));
  const events = eventsOfAll
    .filter(
      (event) =>
        event.time &&
        (!article || articlesOf(event).includes(article)) &&
        (!actor || event.participants.some((each) => each.actor === actor)) &&
        (!time || overlapsRange(event.time.edtf, time)),
    )
    .map((record) => ({
      item: { type: 'event' as const, record },
      key: [...timeKey(record.time?.edtf), ...inOrder(placeOfEvent(record), 'event')],
    }));
  return [...(wants('statement') ? statements : []), ...(wants('event') ? events : [])]
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);

  function wants(kind: 'statement' | 'event'): boolean {
    return kinds?.includes(kind) ?? true;
  }
}

/** At the same place, the type comes before the slug. */
function inOrder([article, start, slug]: [string, number, string], type: string): Array<string | number> {
  return [article, start, type, slug];
}
