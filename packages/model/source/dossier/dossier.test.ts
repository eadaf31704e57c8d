import test from 'ava';
import { expectTypeOf } from 'expect-type';
import { DossierError } from '../check/dossier-error.ts';
import { dossier } from './dossier.ts';
import type { Dossier } from './dossier-record.ts';

const text = 'Anna said: “It rains.” Bert asked her to stay in Lyon.';
const actors = {
  anna: { kind: 'PERSON', name: { en: 'Anna' } },
  bert: { kind: 'PERSON', name: { en: 'Bert' }, memberOf: ['anna'] },
} as const;
const article = { language: 'en', provenance: { method: 'AUTHORED' }, text } as const;
const rain = {
  speakers: ['anna'],
  form: 'DIRECT',
  act: 'ASSERT',
  source: 'Anna',
  cue: 'said',
  content: 'It rains.',
} as const;

test('A sound dossier becomes records', (t) => {
  const made = dossier({
    slug: 'small',
    actors,
    places: { lyon: { name: { en: 'Lyon' } } },
    events: {
      stay: {
        type: 'REQUEST',
        mode: 'yield',
        label: { en: 'The request' },
        status: 'OCCURRED',
        place: 'lyon',
        participants: [{ actor: 'bert', role: 'AGENT' }],
        evidence: 'Bert asked her to stay in Lyon',
        accordingTo: ['note/rain'],
      },
    },
    articles: {
      note: { ...article, statements: { rain: { ...rain, about: [{ place: 'lyon' }], during: 'stay' } } },
    },
    conflicts: { odd: { note: { en: 'Odd' }, between: [{ statement: 'note/rain' }, { event: 'stay' }] } },
  });
  expectTypeOf(made).toEqualTypeOf<Dossier>();
  t.is(made.statements[0]?.text, 'It rains.');
  t.deepEqual(made.statements[0]?.attribution, [
    {
      actors: ['anna'],
      source: [{ start: 0, end: 4, exact: 'Anna' }],
      cue: [{ start: 5, end: 9, exact: 'said' }],
      channel: 'UNSPECIFIED',
    },
  ]);
  t.deepEqual(made.events[0]?.evidence, [
    { article: 'note', start: 23, end: 53, exact: 'Bert asked her to stay in Lyon' },
  ]);
});

test('An unknown speaker is a type error, and refused', (t) => {
  const error = t.throws(
    () =>
      dossier({
        slug: 'small',
        actors,
        // @ts-expect-error there is no such actor
        articles: { note: { ...article, statements: { rain: { ...rain, speakers: ['ana'] } } } },
      }),
    { instanceOf: DossierError },
  );
  t.is(error?.code, 'DOSSIER_REFUSED');
  t.like(error?.problems[0], { code: 'UNKNOWN_REFERENCE', found: '“ana”', nearest: 'anna' });
});

test('An unknown event, statement or place is a type error', (t) => {
  t.throws(() =>
    dossier({
      slug: 'small',
      actors,
      // @ts-expect-error there is no such event
      articles: { note: { ...article, statements: { rain: { ...rain, during: 'storm' } } } },
    }),
  );
  t.throws(() =>
    dossier({
      slug: 'small',
      actors,
      articles: { note: { ...article, statements: { rain } } },
      conflicts: {
        // @ts-expect-error there is no such statement
        odd: { note: { en: 'Odd' }, between: [{ statement: 'note/rain' }, { statement: 'note/snow' }] },
      },
    }),
  );
  t.throws(() =>
    dossier({
      slug: 'small',
      actors,
      events: {
        // @ts-expect-error there is no such place
        stay: { type: 'OTHER', label: { en: 'x' }, status: 'OCCURRED', place: 'paris', evidence: 'Bert' },
      },
      articles: { note: article },
    }),
  );
});

test('A mode that its type does not have is a type error, and refused', (t) => {
  const error = t.throws<DossierError>(() =>
    dossier({
      slug: 'small',
      actors,
      events: {
        // @ts-expect-error a call is a mode of CONSULT
        stay: { type: 'REQUEST', mode: 'phone', label: { en: 'x' }, status: 'OCCURRED', evidence: 'Bert' },
      },
      articles: { note: article },
    }),
  );
  t.is(error?.problems[0]?.code, 'MODE_NOT_OF_TYPE');
});
