import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { ARTICLE, eventOf, statementOf, wordsOf } from '../testing/founding-words.ts';

const store = await foundingStore();
const ask = asking(store);
const SAID = `${ARTICLE}/diplomatic-path-open`;

/** What a query answers, where it answers without errors. */
async function answer<T = unknown>(query: string): Promise<T> {
  const { data, errors } = await ask<T>(query);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data;
}

const exact = (spans: Parameters<typeof wordsOf>[0] = []) =>
  wordsOf(spans).map((words) => ({ exact: words }));

test('A statement leads to its chain, its speakers, relays and addressees', async (t) => {
  const [relay, speaker] = statementOf('diplomatic-path-open').attribution;
  t.deepEqual(
    await answer(`{ statement(slug: "${SAID}") {
      slug form act certainty polarity tense
      speakers { slug } addressees { slug } via { slug }
      attribution { actors { slug } channel source { exact } cue { exact } time { edtf anchor } }
    } }`),
    {
      statement: {
        slug: SAID,
        form: 'INDIRECT',
        act: 'ASSERT',
        certainty: 'CERTAIN',
        polarity: 'POSITIVE',
        tense: 'PAST_OR_PRESENT',
        speakers: [{ slug: 'joe-biden' }],
        addressees: [{ slug: 'vladimir-putin' }],
        via: [{ slug: 'white-house' }],
        attribution: [
          {
            actors: [{ slug: 'white-house' }],
            channel: 'COMMUNIQUE',
            source: exact(relay?.source),
            cue: exact(relay?.cue),
            time: { edtf: '2021-12-30', anchor: '2021-12-30' },
          },
          {
            actors: [{ slug: 'joe-biden' }],
            channel: 'UNSPECIFIED',
            source: exact(speaker?.source),
            cue: exact(speaker?.cue),
            time: { edtf: '../2021-12-30', anchor: '2021-12-30' },
          },
        ],
      },
    },
  );
});

test('A statement leads to what it is about, of whatever type', async (t) => {
  t.deepEqual(
    await answer(`{ statement(slug: "${SAID}") { about {
      __typename ... on Topic { slug } ... on Event { slug } ... on Place { slug } ... on Actor { slug }
    } } }`),
    {
      statement: {
        about: [
          { __typename: 'Topic', slug: 'us-russia-dialogue' },
          { __typename: 'Topic', slug: 'ukraine-crisis' },
          { __typename: 'Event', slug: 'troop-transfer-into-ukraine' },
          { __typename: 'Topic', slug: 'troop-movements' },
          { __typename: 'Place', slug: 'ukraine-territory' },
        ],
      },
    },
  );
});

test('A statement leads to the event in which it was said, and to the one that it was', async (t) => {
  t.deepEqual(
    await answer(`{
      said: statement(slug: "${ARTICLE}/concern-at-troops") { during { slug } performs { slug } }
      done: statement(slug: "${ARTICLE}/demands-on-nato") { during { slug } performs { slug } }
    }`),
    {
      said: { during: { slug: 'biden-putin-call-2021-12-30' }, performs: null },
      done: { during: null, performs: { slug: 'draft-security-documents' } },
    },
  );
});

test('A statement leads to its conflicts and notes, a conflict to the records that stand in it', async (t) => {
  const { statement } = await answer<{
    statement: { reportedAlso: []; conflicts: unknown[]; notes: Array<{ article: unknown }> };
  }>(`{ statement(slug: "${SAID}") {
    reportedAlso { slug }
    notes { text(language: "en") sources article { slug } on { __typename } spans { exact } }
    conflicts { slug note between { __typename ... on Event { slug } ... on Statement { slug } } }
  } }`);
  const expected = founding.notes.filter(({ on }) =>
    on.some((target) => 'statement' in target && target.statement === SAID),
  );
  t.deepEqual(statement.reportedAlso, []);
  t.is(statement.notes.length, expected.length);
  t.like(statement.conflicts, [
    {
      slug: 'troop-figures',
      between: [
        { __typename: 'Event', slug: 'troops-at-ukraine-border' },
        { __typename: 'Event', slug: 'troop-transfer-into-ukraine' },
        { __typename: 'Statement', slug: `${ARTICLE}/concern-at-troops` },
        { __typename: 'Statement', slug: SAID },
      ],
    },
  ]);
});

test('An event leads to its time, place, participants, numbers and relations', async (t) => {
  t.deepEqual(
    await answer(`{
      call: event(slug: "biden-putin-call-2021-12-30") {
        type mode status duration
        time { edtf precision earliest latest anchor zone expression { exact paragraph } }
        participants { actor { slug } role }
        relations { type event { slug } }
        quantities { value unit approximate evidence { exact } accordingTo { slug } }
      }
      talks: event(slug: "geneva-talks-2022-01-10") { place { slug } duration accordingTo { slug } }
    }`),
    {
      call: {
        type: 'CONSULT',
        mode: 'phone',
        status: 'OCCURRED',
        duration: 'PT50M',
        time: {
          edtf: '2021-12-30',
          precision: 'DAY',
          earliest: '2021-12-30',
          latest: '2021-12-30',
          anchor: '2021-12-30',
          zone: null,
          expression: exact(eventOf('biden-putin-call-2021-12-30').time?.expression).map((words) => ({
            ...words,
            paragraph: 4,
          })),
        },
        participants: [
          { actor: { slug: 'joe-biden' }, role: 'PARTICIPANT' },
          { actor: { slug: 'vladimir-putin' }, role: 'PARTICIPANT' },
        ],
        relations: [
          { type: 'RESPONDS_TO', event: { slug: 'call-request-2021-12-30' } },
          { type: 'PART_OF', event: { slug: 'calls-of-december-2021' } },
          { type: 'BEFORE', event: { slug: 'geneva-talks-2022-01-10' } },
        ],
        quantities: [
          {
            value: 50,
            unit: 'minutes',
            approximate: false,
            evidence: [{ exact: '50 minutes' }],
            accordingTo: [],
          },
        ],
      },
      talks: { place: { slug: 'geneva' }, duration: null, accordingTo: [] },
    },
  );
});

test('An event that rests on a statement alone leads to it, with the numbers as far as they are known', async (t) => {
  t.deepEqual(
    await answer(`{ event(slug: "troops-at-ukraine-border") {
      accordingTo { slug } conflicts { slug } articles { nodes { slug } }
      quantities { value min max approximate }
      statements { nodes { slug } }
    } }`),
    {
      event: {
        accordingTo: [{ slug: `${ARTICLE}/concern-at-troops` }],
        conflicts: [{ slug: 'troop-figures' }],
        articles: { nodes: [{ slug: ARTICLE }] },
        quantities: [{ value: null, min: 20_000, max: 99_999, approximate: true }],
        statements: { nodes: [{ slug: `${ARTICLE}/concern-at-troops` }] },
      },
    },
  );
});

test('An open end of a date is null', async (t) => {
  t.deepEqual(
    await answer('{ event(slug: "call-request-2021-12-30") { time { precision earliest latest } } }'),
    { event: { time: { precision: 'INTERVAL', earliest: null, latest: '2021-12-30' } } },
  );
});

test('An actor leads to what it says, hears, passes on, does, and where it stands', async (t) => {
  t.deepEqual(
    await answer(`{
      biden: actor(slug: "joe-biden") {
        kind wikidata
        statements { totalCount } addressed { nodes { slug } } events { totalCount } articles { nodes { slug } }
        mentions { totalCount } timeline { totalCount }
      }
      house: actor(slug: "white-house") { relayed { nodes { slug } } statements { totalCount } }
      nato: actor(slug: "nato") { statementsAbout { totalCount } notes { text } }
    }`),
    {
      biden: {
        kind: 'PERSON',
        wikidata: 'Q6279',
        statements: {
          totalCount: founding.statements.filter(({ speakers }) => speakers.includes('joe-biden')).length,
        },
        addressed: { nodes: [{ slug: `${ARTICLE}/new-year-message` }] },
        events: {
          totalCount: founding.events.filter(({ participants }) =>
            participants.some(({ actor }) => actor === 'joe-biden'),
          ).length,
        },
        articles: { nodes: [{ slug: ARTICLE }] },
        mentions: {
          totalCount: founding.mentions.filter(({ of }) => 'actor' in of && of.actor === 'joe-biden').length,
        },
        timeline: {
          totalCount:
            founding.statements.filter(({ speakers, saidOn }) => saidOn && speakers.includes('joe-biden'))
              .length +
            founding.events.filter(
              ({ time, participants }) => time && participants.some(({ actor }) => actor === 'joe-biden'),
            ).length,
        },
      },
      house: { relayed: { nodes: [{ slug: SAID }] }, statements: { totalCount: 0 } },
      nato: {
        statementsAbout: {
          totalCount: founding.statements.filter(({ about }) =>
            about.some((subject) => 'actor' in subject && subject.actor === 'nato'),
          ).length,
        },
        notes: founding.notes
          .filter(({ on }) => on.some((target) => 'actor' in target && target.actor === 'nato'))
          .map(({ text }) => ({ text: text.en })),
      },
    },
  );
});

test('An actor has its names, offices and wholes', async (t) => {
  const peskov = founding.actors.find(({ slug }) => slug === 'dmitry-peskov');
  const { actor } = await answer<{ actor: { offices: unknown[] } }>(`{ actor(slug: "dmitry-peskov") {
    name(language: "fr") aliases(language: "fr") memberOf { slug }
    offices { slug title(language: "en") of { slug } from until }
  } }`);
  t.like(actor, {
    name: peskov?.name.fr,
    aliases: peskov?.aliases.fr ?? peskov?.aliases.en ?? [],
    memberOf: peskov?.memberOf.map((slug) => ({ slug })) ?? [],
  });
  t.deepEqual(
    actor.offices,
    Object.entries(peskov?.offices ?? {}).map(([slug, { title, of, from, until }]) => ({
      slug,
      title: title.en,
      of: of === undefined ? null : { slug: of },
      from: from ?? null,
      until: until ?? null,
    })),
  );
  t.true(actor.offices.length > 0);
});

test('A place and a topic lead to what is said of them, and to what was there', async (t) => {
  t.deepEqual(
    await answer(`{
      place(slug: "geneva") {
        wikidata latitude within { slug } events { nodes { slug } } statements { totalCount } articles { totalCount } mentions { totalCount }
      }
      topic(slug: "security-guarantees") { label(language: "en") statements { totalCount } articles { nodes { slug } } notes { text } }
    }`),
    {
      place: {
        wikidata: 'Q71',
        latitude: founding.places.find(({ slug }) => slug === 'geneva')?.latitude ?? null,
        within: null,
        events: { nodes: [{ slug: 'geneva-accords-2021-06' }, { slug: 'geneva-talks-2022-01-10' }] },
        statements: {
          totalCount: founding.statements.filter(({ about }) =>
            about.some((subject) => 'place' in subject && subject.place === 'geneva'),
          ).length,
        },
        articles: { totalCount: 1 },
        mentions: {
          totalCount: founding.mentions.filter(({ of }) => 'place' in of && of.place === 'geneva').length,
        },
      },
      topic: {
        label: founding.topics.find(({ slug }) => slug === 'security-guarantees')?.label.en,
        statements: {
          totalCount: founding.statements.filter(({ about }) =>
            about.some((subject) => 'topic' in subject && subject.topic === 'security-guarantees'),
          ).length,
        },
        articles: { nodes: [{ slug: ARTICLE }] },
        notes: [],
      },
    },
  );
});
