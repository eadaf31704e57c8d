import test from 'ava';
import fc from 'fast-check';
import { check } from '../check/check.ts';
import { dossier } from '../dossier/dossier.ts';
import { toDocument } from '../dossier/to-document.ts';
import { founding } from '../fixtures/founding/index.ts';
import { talks } from '../fixtures/talks/index.ts';
import { arbitraryDocument } from '../testing/arbitrary-document.ts';
import { excerpt } from './excerpt.ts';

const provenance = { method: 'AUTHORED' } as const;

const two = dossier({
  slug: 'two',
  actors: {
    ana: { kind: 'PERSON', name: { en: 'Ana' }, offices: { mayor: { title: { en: 'Mayor' }, of: 'town' } } },
    town: { kind: 'ORGANIZATION', name: { en: 'Town' }, memberOf: ['league'] },
    league: { kind: 'ORGANIZATION', name: { en: 'League' } },
    bo: { kind: 'PERSON', name: { en: 'Bo' } },
  },
  places: {
    square: { name: { en: 'Square' }, within: 'city' },
    city: { name: { en: 'City' } },
    sea: { name: { en: 'Sea' } },
  },
  topics: { rain: { label: { en: 'Rain' } }, wind: { label: { en: 'Wind' } } },
  events: {
    fair: {
      type: 'OTHER',
      label: { en: 'Fair' },
      status: 'OCCURRED',
      place: 'square',
      time: {
        edtf: '2024-03-05',
        expression: [
          { exact: 'Tuesday', article: 'first' },
          { exact: 'Tuesday', article: 'second' },
        ],
        anchor: '2024-03-06',
      },
      quantities: [
        { unit: 'stalls', value: 9, evidence: { exact: 'nine', article: 'second' } },
        { unit: 'stalls', value: 8, evidence: { exact: 'eight', article: 'first' } },
      ],
      relations: [
        { type: 'BEFORE', event: 'storm' },
        { type: 'AFTER', event: 'flood' },
      ],
      evidence: [
        { exact: 'fair', article: 'first' },
        { exact: 'fair', article: 'second' },
      ],
    },
    storm: {
      type: 'OTHER',
      label: { en: 'Storm' },
      status: 'PLANNED',
      accordingTo: ['second/storm-comes'],
      evidence: { exact: 'storm', article: 'second' },
    },
    flood: {
      type: 'OTHER',
      label: { en: 'Flood' },
      status: 'OCCURRED',
      place: 'sea',
      evidence: { exact: 'flood', article: 'second' },
    },
  },
  articles: {
    first: {
      language: 'en',
      provenance,
      text: 'Ana said on Tuesday the fair had eight stalls.',
      statements: {
        'eight-stalls': {
          speakers: ['ana'],
          form: 'INDIRECT',
          act: 'ASSERT',
          source: 'Ana',
          cue: 'said',
          content: 'the fair had eight stalls',
          about: [{ event: 'fair' }, { event: 'storm' }, { topic: 'rain' }],
          reportedAlso: ['second/storm-comes'],
        },
      },
      notes: [
        {
          text: { en: 'So.' },
          on: [{ statement: 'second/storm-comes' }, { statement: 'first/eight-stalls' }],
        },
      ],
    },
    second: {
      language: 'en',
      provenance,
      text: 'Bo said a storm comes after the fair of Tuesday and its nine stalls; no flood.',
      statements: {
        'storm-comes': {
          speakers: ['bo'],
          form: 'INDIRECT',
          act: 'ASSERT',
          source: 'Bo',
          cue: 'said',
          content: 'a storm comes',
        },
      },
    },
  },
  conflicts: {
    counts: {
      note: { en: 'Eight or nine.' },
      between: [{ statement: 'first/eight-stalls' }, { event: 'fair' }, { statement: 'second/storm-comes' }],
    },
    weather: {
      note: { en: 'Storm or not.' },
      between: [{ statement: 'second/storm-comes' }, { event: 'storm' }],
    },
  },
});

const slugs = (records: ReadonlyArray<{ readonly slug: string }>) => records.map(({ slug }) => slug);

test('An excerpt has its articles with their statements and notes, and all that these need', (t) => {
  const first = excerpt(two, ['first']);
  t.deepEqual(slugs(first.articles), ['first']);
  t.deepEqual(slugs(first.statements), ['first/eight-stalls']);
  t.deepEqual(slugs(first.actors), ['ana', 'town', 'league']);
  t.deepEqual(slugs(first.places), ['square', 'city']);
  t.deepEqual(slugs(first.topics), ['rain']);
  t.is(first.notes.length, 1);
});

test('An event comes with the words of the articles that are taken alone', (t) => {
  const fair = excerpt(two, ['first']).events.find(({ slug }) => slug === 'fair');
  t.deepEqual(fair?.evidence, [{ article: 'first', start: 24, end: 28, exact: 'fair' }]);
  t.deepEqual(
    fair?.time?.expression.map(({ article }) => article),
    ['first'],
  );
  t.deepEqual(
    fair?.quantities.map(({ value }) => value),
    [8],
  );
});

test('An event that is only spoken of in an article is reported in it', (t) => {
  const storm = excerpt(two, ['first']).events.find(({ slug }) => slug === 'storm');
  t.deepEqual(storm?.reportedIn, ['first']);
  t.deepEqual(storm?.evidence, []);
  t.deepEqual(storm?.accordingTo, []);
});

test('An event of which no article that is taken speaks stays out, and what led to it is cut', (t) => {
  const first = excerpt(two, ['first']);
  t.deepEqual(slugs(first.events), ['fair', 'storm']);
  t.deepEqual(first.events[0]?.relations, [{ type: 'BEFORE', event: 'storm' }]);
});

test('References to statements of other articles are cut', (t) => {
  const first = excerpt(two, ['first']);
  t.deepEqual(first.statements[0]?.reportedAlso, []);
  t.deepEqual(first.notes[0]?.on, [{ statement: 'first/eight-stalls' }]);
});

test('A conflict is kept while two of its sides are', (t) => {
  t.deepEqual(
    excerpt(two, ['first']).conflicts.map(({ slug, between }) => [slug, between.length]),
    [['counts', 2]],
  );
  t.deepEqual(slugs(excerpt(two, ['second']).conflicts), ['counts', 'weather']);
});

test('An excerpt of all articles of a dossier leaves out nothing but what none of them needs', (t) => {
  for (const whole of [founding, two]) {
    const all = excerpt(whole, slugs(whole.articles));
    t.deepEqual(all.statements, whole.statements);
    t.deepEqual(all.mentions, whole.mentions);
    t.deepEqual(all.notes, whole.notes);
    t.deepEqual(all.events, whole.events);
    t.deepEqual(all.conflicts, whole.conflicts);
  }
});

test('An excerpt of no article is empty, and of one that is not there as well', (t) => {
  for (const articles of [[], ['nowhere']]) {
    const none = excerpt(founding, articles);
    t.is(none.slug, 'founding');
    for (const records of [none.articles, none.actors, none.events, none.conflicts]) t.deepEqual(records, []);
  }
});

test('Each article of the stories, and every pair of them, passes the check on its own', (t) => {
  for (const whole of [founding, two, talks]) {
    for (const a of whole.articles) {
      for (const b of whole.articles) {
        const part = excerpt(whole, [a.slug, b.slug]);
        t.deepEqual(check(toDocument(part)).problems, []);
      }
    }
  }
});

test('Any excerpt of any dossier is whole: a check of its document gives it back', (t) => {
  const cases = fc.tuple(arbitraryDocument, fc.subarray(['article-0', 'article-1', 'article-2']));
  const property = fc.property(cases, ([document, articles]) => {
    const { dossier: whole } = check(document);
    if (!whole) throw new Error('The document is not sound.');
    const part = excerpt(whole, articles);
    const { dossier: checked, problems } = check(toDocument(part));
    t.deepEqual(problems, []);
    t.deepEqual(checked, part);
  });
  fc.assert(property, { numRuns: 100 });
});
