import {
  type EventQuery,
  findEvents,
  findStatements,
  fold,
  overlapsRange,
  type StatementQuery,
} from '@depeche/model';
import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';

const ask = asking(await foundingStore());
const ARTICLE = 'appel-biden-poutine-2021-12-30';

async function slugs(list: string, filter: object): Promise<string[]> {
  const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Filter`;
  const query = `query ($filter: ${type}) { ${list}(first: 100, filter: $filter) { totalCount nodes { slug } } }`;
  const { data, errors } = await ask<Record<string, { totalCount: number; nodes: Array<{ slug: string }> }>>(
    query,
    {
      filter,
    },
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const found = data[list]?.nodes.map(({ slug }) => slug) ?? [];
  if (found.length !== data[list]?.totalCount) throw new Error('The count is not the number of records.');
  return found.sort();
}

const sorted = (records: ReadonlyArray<{ slug: string }>) => records.map(({ slug }) => slug).sort();

const statementFilters: readonly StatementQuery[] = [
  { article: ARTICLE },
  { article: 'another' },
  { speaker: 'vladimir-putin' },
  { addressee: 'vladimir-putin' },
  { via: 'white-house' },
  { during: 'biden-putin-call-2021-12-30' },
  { about: { actor: 'nato' } },
  { about: { event: 'geneva-talks-2022-01-10' } },
  { about: { place: 'ukraine-border' } },
  { about: { topic: 'security-guarantees' } },
  { form: ['DIRECT', 'MIXED'] },
  { form: [] },
  { act: ['REQUEST'] },
  { certainty: ['PROBABLE', 'UNDERSPECIFIED'] },
  { polarity: ['NEGATIVE'] },
  { channel: ['COMMUNIQUE', 'DOCUMENT'] },
  { time: { from: '2021-12-01', to: '2021-12-29' } },
  { time: { from: '2021-12-30' } },
  { time: { to: '2021-06-30' } },
  { query: 'DIPLOMATIE ouvert' },
  { speaker: 'joe-biden', form: ['INDIRECT'], channel: ['COMMUNIQUE'], about: { topic: 'ukraine-crisis' } },
];

for (const filter of statementFilters) {
  test(`Statements are filtered by ${JSON.stringify(filter)}`, async (t) => {
    t.deepEqual(await slugs('statements', filter), sorted(findStatements(founding, filter)));
  });
}

test('Statements are filtered by an event: about it, during it or performing it', async (t) => {
  const event = 'biden-putin-call-2021-12-30';
  const expected = founding.statements.filter(
    ({ about, during, performs }) =>
      during === event ||
      performs === event ||
      about.some((subject) => 'event' in subject && subject.event === event),
  );
  t.true(expected.length > 2);
  t.deepEqual(await slugs('statements', { event }), sorted(expected));
});

const eventFilters: readonly EventQuery[] = [
  { article: ARTICLE },
  { participant: 'nato' },
  { place: 'geneva' },
  { type: ['CONSULT', 'MOBILIZE'] },
  { mode: ['phone'] },
  { status: ['PLANNED', 'HYPOTHETICAL'] },
  { time: { from: '2022-01-01', to: '2022-12-31' } },
  { time: { from: '2021-12-01', to: '2021-12-31' } },
  { participant: 'joe-biden', status: ['OCCURRED'], mode: ['phone'] },
];

for (const filter of eventFilters) {
  test(`Events are filtered by ${JSON.stringify(filter)}`, async (t) => {
    const expected = sorted(findEvents(founding, filter));
    t.true(expected.length > 0);
    t.deepEqual(await slugs('events', filter), expected);
  });
}

test('Events are filtered by words, folded', async (t) => {
  const words = fold('Genève');
  const expected = founding.events.filter((event) =>
    [...Object.values(event.label), ...event.evidence.map(({ exact }) => exact)].some((text) =>
      fold(text).includes(words),
    ),
  );
  t.deepEqual(await slugs('events', { query: 'GENEVE' }), sorted(expected));
});

test('Actors are filtered by article, kind and words', async (t) => {
  const states = founding.actors.filter(({ kind }) => kind === 'STATE');
  t.deepEqual(await slugs('actors', { kind: ['STATE'] }), sorted(states));
  t.deepEqual(await slugs('actors', { query: 'POUTINE' }), ['vladimir-putin']);
  t.deepEqual(await slugs('actors', { article: ARTICLE, kind: ['PERSON'] }), [
    'dmitry-peskov',
    'joe-biden',
    'vladimir-putin',
  ]);
  t.deepEqual(await slugs('actors', { article: 'another' }), []);
});

test('Articles are filtered by words, language, day, actor, event, place and topic', async (t) => {
  const holding = [
    { query: 'cinquante minutes' },
    { language: 'fr' },
    { publishedOn: { from: '2021-12-30', to: '2021-12-30' } },
    { actor: 'nato' },
    { event: 'another-call' },
    { place: 'geneva' },
    { topic: 'ukraine-crisis' },
  ];
  const failing = [
    { query: 'septante' },
    { language: 'en' },
    { publishedOn: { to: '2021-12-29' } },
    { actor: 'nobody' },
    { event: 'nothing' },
    { place: 'nowhere' },
    { topic: 'naught' },
  ];
  for (const filter of holding)
    t.deepEqual(await slugs('articles', filter), [ARTICLE], JSON.stringify(filter));
  for (const filter of failing) t.deepEqual(await slugs('articles', filter), [], JSON.stringify(filter));
});

for (const list of ['places', 'topics', 'conflicts'] as const) {
  test(`The ${list} are filtered by article and words`, async (t) => {
    t.deepEqual(await slugs(list, {}), sorted(founding[list]));
    t.deepEqual(await slugs(list, { article: 'another' }), []);
    t.true((await slugs(list, { article: ARTICLE })).length > 0);
  });
}

test('Places, topics and conflicts are found by their words', async (t) => {
  t.deepEqual(await slugs('places', { query: 'genève' }), ['geneva']);
  t.deepEqual(await slugs('topics', { query: 'mouvements' }), ['troop-movements']);
  t.deepEqual(await slugs('conflicts', { query: 'soldats' }), ['troop-figures']);
  t.deepEqual(await slugs('places', { query: 'paris' }), []);
});

test('Mentions are filtered by article, by what is mentioned and by kind', async (t) => {
  const count = async (filter: object) => {
    const query = 'query ($filter: MentionFilter) { mentions(filter: $filter) { totalCount } }';
    return (await ask<{ mentions: { totalCount: number } }>(query, { filter })).data.mentions.totalCount;
  };
  const { mentions } = founding;
  t.is(await count({ article: ARTICLE }), mentions.length);
  t.is(await count({ article: 'another' }), 0);
  t.is(
    await count({ of: { actor: 'nato' } }),
    mentions.filter(({ of }) => 'actor' in of && of.actor === 'nato').length,
  );
  t.is(
    await count({ of: { place: 'geneva' } }),
    mentions.filter(({ of }) => 'place' in of && of.place === 'geneva').length,
  );
  t.is(await count({ kind: ['METONYM'] }), mentions.filter(({ kind }) => kind === 'METONYM').length);
});

test('The timeline is filtered by type, article, actor and time', async (t) => {
  const count = async (filter: object) => {
    const query = 'query ($filter: TimelineFilter) { timeline(filter: $filter) { totalCount } }';
    return (await ask<{ timeline: { totalCount: number } }>(query, { filter })).data.timeline.totalCount;
  };
  const statements = founding.statements.filter(({ saidOn }) => saidOn);
  const events = founding.events.filter(({ time }) => time);
  t.is(await count({}), statements.length + events.length);
  t.is(await count({ kinds: ['STATEMENT'] }), statements.length);
  t.is(await count({ kinds: ['EVENT'] }), events.length);
  t.is(await count({ article: ARTICLE }), statements.length + events.length);
  t.is(await count({ article: 'another' }), 0);
  t.is(
    await count({ actor: 'vladimir-putin' }),
    statements.filter(({ speakers }) => speakers.includes('vladimir-putin')).length +
      events.filter(({ participants }) => participants.some(({ actor }) => actor === 'vladimir-putin'))
        .length,
  );
  const january = { from: '2022-01-01', to: '2022-01-31' };
  const dates = [...statements.map(({ saidOn }) => saidOn), ...events.map(({ time }) => time)];
  t.is(
    await count({ time: january }),
    dates.filter((date) => date && overlapsRange(date.edtf, january)).length,
  );
});
