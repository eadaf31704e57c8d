import { check, type Dossier, formatProblem, toDocument } from '@depeche/model';
import { founding } from '@depeche/model/fixtures';
import test from 'ava';
import {
  actorOf,
  articleOf,
  conflictOf,
  dossierOf,
  eventOf,
  noteOf,
  spanIn,
  statementOf,
} from '../conformance/small.ts';
import type { AmendableType, Amendment } from '../contract/amendments.ts';
import { amendDossier } from './amend-dossier.ts';

const LISTS = { actor: 'actors', statement: 'statements', event: 'events', article: 'articles' } as const;

const takeDown = (type: AmendableType, slug: string): Amendment => ({
  action: 'TAKE_DOWN',
  type,
  slug,
  reason: 'It must not be shown.',
});

const LETTER = articleOf('letter', 'Anna dit qu’il pleut. Bert vient.', {
  title: 'La pluie',
  url: 'https://example.org/letter',
  publisher: 'Le Courrier',
  publishedOn: '2021-12-30',
});
const REPLY = articleOf('reply', 'Il ne pleut pas.');
const RAIN = statementOf(LETTER, 'rain', 'il pleut', {
  speakers: ['anna'],
  about: [{ event: 'shower' }, { actor: 'bert' }],
  during: 'shower',
});
const NO = statementOf(REPLY, 'no', 'Il ne pleut pas', { reportedAlso: ['letter/rain'] });
const BERT = { article: 'letter', ...spanIn(LETTER, 'Bert vient') };
const DOSSIER = dossierOf('weather', {
  actors: [
    actorOf('anna', { aliases: { fr: ['Annie'] }, wikidata: 'Q1', memberOf: ['bert'] }),
    actorOf('bert'),
  ],
  events: [
    eventOf('shower', { accordingTo: ['letter/rain'] }),
    eventOf('visit', {
      evidence: [BERT],
      relations: [{ type: 'AFTER', event: 'shower' }],
      quantities: [
        { unit: 'people', value: 1, approximate: false, evidence: [BERT], accordingTo: [] },
        { unit: 'drops', value: 9, approximate: true, evidence: [], accordingTo: ['letter/rain'] },
      ],
    }),
    eventOf('drought', { reportedIn: ['reply', 'letter'] }),
  ],
  articles: [LETTER, REPLY],
  statements: [RAIN, NO],
  mentions: [
    { article: 'letter', spans: [spanIn(LETTER, 'Anna')], kind: 'NAME', of: { actor: 'anna' }, lost: [] },
    { article: 'reply', spans: [spanIn(REPLY, 'pleut')], kind: 'NAME', of: { event: 'shower' }, lost: [] },
  ],
  notes: [
    noteOf(LETTER, 'On rain', [{ statement: 'letter/rain' }]),
    noteOf(REPLY, 'On both', [{ statement: 'letter/rain' }, { statement: 'reply/no' }, { actor: 'anna' }]),
    noteOf(LETTER, 'On Anna', [{ actor: 'anna' }], [spanIn(LETTER, 'Anna')]),
    noteOf(LETTER, 'On the words', [], [spanIn(LETTER, 'dit')]),
  ],
  conflicts: [
    conflictOf('two', [{ statement: 'letter/rain' }, { statement: 'reply/no' }]),
    conflictOf('three', [{ event: 'shower' }, { event: 'drought' }, { event: 'visit' }]),
  ],
});

test('the dossiers of these tests are sound', (t) => {
  t.deepEqual(check(toDocument(DOSSIER)).problems.map(formatProblem), []);
});

for (const type of ['actor', 'statement', 'event', 'article'] as const) {
  test(`whichever ${type} is taken down, the dossier stays sound, and it can be done again`, (t) => {
    let count = 0;
    for (const dossier of [founding, DOSSIER]) {
      for (const { slug } of dossier[LISTS[type]]) {
        const amendment = takeDown(type, slug);
        const { dossier: amended, applied } = amendDossier(dossier, [amendment]);
        t.deepEqual(check(toDocument(amended)).problems.map(formatProblem), [], slug);
        t.deepEqual(applied, [{ action: 'TAKE_DOWN', type, slug }]);
        t.deepEqual(amendDossier(amended, [amendment]).dossier, amended, slug);
        if (type === 'statement' || type === 'event')
          t.false(JSON.stringify(amended).includes(`"${slug}"`), slug);
        count++;
      }
    }
    t.true(count > 2);
  });
}

const slugs = (records: ReadonlyArray<{ readonly slug: string }>) => records.map(({ slug }) => slug);
const texts = ({ notes }: Dossier) => notes.map(({ text }) => text.en);

test('a statement goes with all that refers to it and the events that rested on it alone', (t) => {
  const { dossier, orphans } = amendDossier(DOSSIER, [takeDown('statement', 'letter/rain')]);
  t.deepEqual([...orphans], ['shower']);
  t.deepEqual(slugs(dossier.statements), ['reply/no']);
  t.deepEqual(dossier.statements[0]?.reportedAlso, []);
  t.deepEqual(slugs(dossier.events), ['visit', 'drought']);
  t.deepEqual(dossier.events[0]?.relations, []);
  t.deepEqual(
    dossier.events[0]?.quantities.map(({ unit }) => unit),
    ['people'],
  );
  t.deepEqual(slugs(dossier.conflicts), ['three']);
  t.is(dossier.conflicts[0]?.between.length, 2);
  t.deepEqual(texts(dossier), ['On both', 'On Anna', 'On the words']);
  t.deepEqual(dossier.notes[0]?.on, [{ statement: 'reply/no' }, { actor: 'anna' }]);
  t.deepEqual(slugs(dossier.mentions.map(({ kind }) => ({ slug: kind }))), ['NAME']);
});

test('an event goes with all that refers to it', (t) => {
  const { dossier } = amendDossier(DOSSIER, [takeDown('event', 'shower')]);
  t.deepEqual(slugs(dossier.events), ['visit', 'drought']);
  const [rain] = dossier.statements;
  t.deepEqual([rain?.about, rain && 'during' in rain], [[{ actor: 'bert' }], false]);
  t.is(dossier.mentions.length, 1);
  t.is(dossier.conflicts.find(({ slug }) => slug === 'three')?.between.length, 2);
});

test('an actor leaves a nameless one, its mentions and the notes on it alone go', (t) => {
  const { dossier } = amendDossier(DOSSIER, [takeDown('actor', 'anna')]);
  t.deepEqual(dossier.actors[0], {
    slug: 'anna',
    kind: 'UNNAMED',
    name: { en: 'name withheld', fr: 'nom retiré' },
    aliases: {},
    codes: {},
    offices: {},
    memberOf: [],
  });
  t.deepEqual(dossier.statements[0]?.speakers, ['anna']);
  t.is(dossier.mentions.length, 1);
  t.deepEqual(texts(dossier), ['On rain', 'On both', 'On the words']);
});

test('an article keeps its place and nothing that stood in it', (t) => {
  const { dossier } = amendDossier(DOSSIER, [takeDown('article', 'letter')]);
  t.deepEqual(dossier.articles[0], {
    slug: 'letter',
    language: 'fr',
    publishedOn: '2021-12-30',
    codes: {},
    provenance: { method: 'AUTHORED' },
    text: null,
  });
  t.deepEqual(slugs(dossier.statements), ['reply/no']);
  t.deepEqual(slugs(dossier.events), ['drought']);
  t.deepEqual(dossier.events[0]?.reportedIn, ['reply']);
  t.deepEqual(slugs(dossier.conflicts), []);
  t.deepEqual(texts(dossier), ['On both']);
});

test('a correction takes the place of its record, and what is taken down stays out of it', (t) => {
  const record = { ...RAIN, speakers: ['bert'] };
  const correction: Amendment = {
    action: 'CORRECT',
    type: 'statement',
    slug: 'letter/rain',
    reason: 'It was Bert.',
    record,
  };
  const { dossier, applied } = amendDossier(DOSSIER, [takeDown('event', 'shower'), correction]);
  const [rain] = dossier.statements;
  t.deepEqual([rain?.speakers, rain?.about], [['bert'], [{ actor: 'bert' }]]);
  t.is(applied.length, 2);
  t.deepEqual(amendDossier(dossierOf('other'), [correction]), {
    dossier: dossierOf('other'),
    applied: [],
    orphans: new Set(),
  });
});

test('of a corrected event, each dossier has the words of its own articles only', (t) => {
  const elsewhere = { ...BERT, article: 'elsewhere' };
  const record = eventOf('visit', { label: { en: 'A visit' }, evidence: [BERT, elsewhere] });
  const { dossier } = amendDossier(DOSSIER, [
    { action: 'CORRECT', type: 'event', slug: 'visit', reason: 'Named better.', record },
  ]);
  const visit = dossier.events.find(({ slug }) => slug === 'visit');
  t.deepEqual([visit?.label, visit?.evidence], [{ en: 'A visit' }, [BERT]]);
});

test('what an earlier part lost with a statement stays out of later parts', (t) => {
  const later = dossierOf('weather', {
    articles: [REPLY],
    statements: [statementOf(REPLY, 'yes', 'pleut', { about: [{ event: 'shower' }] })],
  });
  const orphans = new Set(['shower']);
  const ground = { hasArticle: () => true, hasStatement: () => true };
  const { dossier } = amendDossier(later, [takeDown('statement', 'letter/rain')], { orphans, ground });
  t.deepEqual(dossier.statements[0]?.about, []);
  const again = { ...later, events: [eventOf('shower', { reportedIn: ['reply'] })] };
  const kept = amendDossier(again, [takeDown('statement', 'letter/rain')], { orphans, ground });
  t.deepEqual(kept.dossier.statements[0]?.about, [{ event: 'shower' }]);
});
