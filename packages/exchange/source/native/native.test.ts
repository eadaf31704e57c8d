import { check, type Dossier, dossier, toDocument } from '@depeche/model';
import { fixtures, founding } from '@depeche/model/fixtures';
import test from 'ava';
import fc from 'fast-check';
import { inputOf } from '../input/input.ts';
import { broken } from '../testing/broken.ts';
import { brief, problemsOf, readAll } from '../testing/read-all.ts';
import { readNative } from './read.ts';
import { writeNative } from './write.ts';

function read(text: string | Uint8Array) {
  return readAll(readNative(inputOf('dossier.json', text)));
}

function readOne(text: string): Dossier | undefined {
  return read(text).parts[0];
}

test('What is written, read and written again is the same byte for byte', (t) => {
  for (const fixture of fixtures) {
    const written = writeNative(fixture);
    const { parts, findings } = read(written);
    t.deepEqual(findings, []);
    t.deepEqual(parts, [fixture]);
    t.is(parts[0] && writeNative(parts[0]), written);
  }
});

/** Words that a reader of JSON or YAML may take for something else. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'no',
      '~',
      '2021-12-30',
      '1e3',
      '"',
      '\\u2028',
      '\u2028\u0085\ufeff',
      "'#: -",
      '\r\n\t',
      '\0',
      '\x7f',
      '{}',
    ),
  )
  .map((text) => text.toWellFormed());

/** Dossiers of any words, with everything that a document can have in some place. */
const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    name: words,
    alias: words,
    label: words,
    text: fc.option(words, { nil: null }),
    said: words,
    note: words,
    code: words,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }).filter((degrees) => !Object.is(degrees, -0)),
    version: fc.integer({ min: 1, max: 1e9 }),
    languages: fc.uniqueArray(fc.constantFrom('fr', 'en', 'ar', 'pt-BR'), { minLength: 1 }),
  })
  .map(({ name, alias, label, text, said, note, code, latitude, version, languages }) => {
    const localized = (value: string) => Object.fromEntries(languages.map((language) => [language, value]));
    const whole = text === null ? [] : [{ start: 0, end: [...text].length, exact: text }];
    return dossierOf({
      slug: 'made',
      version,
      title: localized(label),
      provenance: { method: 'IMPORT', format: 'native', file: name, tool: label },
      actors: {
        anna: {
          kind: 'PERSON',
          name: localized(name),
          aliases: { en: [alias], fr: [] },
          codes: { made: code },
        },
        town: { kind: 'GROUP', name: { en: name }, memberOf: ['anna'] },
      },
      places: { here: { name: localized(name), latitude } },
      topics: { talk: { label: localized(label) } },
      events: {
        stay: {
          type: 'CONSULT',
          mode: 'visit',
          label: localized(label),
          status: 'PLANNED',
          time: { edtf: '2021-12~' },
          place: 'here',
          participants: [{ actor: 'anna', role: 'HOST' }],
          quantities: [{ unit: name, value: latitude }],
          ...(text === null
            ? { reportedIn: ['article'] }
            : { evidence: [{ article: 'article', ...whole[0] }] }),
        },
      },
      articles: {
        article: {
          title: label,
          language: 'fr',
          provenance: { method: 'AUTHORED', source: localized(note) },
          text,
          statements: {
            one: {
              speakers: ['anna'],
              form: 'DIRECT',
              act: 'ASSERT',
              content: whole,
              ...(text === null && { text: said }),
              about: [{ event: 'stay' }, { topic: 'talk' }],
            },
          },
          mentions: whole.map((span) => ({ kind: 'NAME', of: { actor: 'anna' }, spans: [span] })),
          notes: [{ text: localized(note), on: [{ actor: 'town' }], spans: whole }],
        },
      },
      conflicts: {
        odd: { note: localized(note), between: [{ event: 'stay' }, { statement: 'article/one' }] },
      },
    });
  });

function dossierOf(document: unknown): Dossier {
  const { dossier: made, problems } = check(document);
  if (made) return made;
  throw new Error(problems.map(({ code, path, found }) => `${code} ${path.join('.')} ${found}`).join('; '));
}

test('Dossiers of any words come back the same', (t) => {
  fc.assert(
    fc.property(dossiers, (made) => {
      const written = writeNative(made);
      for (const layout of [written, ` ${written}`]) {
        const { parts, findings } = read(layout);
        t.deepEqual(findings, []);
        t.is(parts[0] && writeNative(parts[0]), written);
      }
    }),
    { numRuns: 200 },
  );
});

test('Lines end with LF, the last one too, and no letter is escaped that need not be', (t) => {
  const written = writeNative(
    dossier({ slug: 'made', actors: { anna: { kind: 'PERSON', name: { fr: 'Été "là" 🙂\u2028' } } } }),
  );
  t.is(
    written,
    '{\n  "slug": "made",\n  "version": 1,\n  "actors": {\n    "anna": {\n      "kind": "PERSON",\n      "name": {\n        "fr": "Été \\"là\\" 🙂\u2028"\n      }\n    }\n  }\n}\n',
  );
});

test('A refused record takes with it what refers to it, and nothing else', (t) => {
  const document = JSON.parse(writeNative(founding));
  document.actors['joe-biden'].kind = 'PERSONN';
  const { parts, findings } = read(JSON.stringify(document, null, 2));
  t.like(findings[0], { level: 'ERROR', rule: 'UNKNOWN_VALUE', nearest: 'PERSON', column: 15 });
  t.regex(findings[0]?.found ?? '', /at actors\.joe-biden\.kind$/);
  t.true(
    findings.slice(1).every(({ rule }) => rule === 'UNKNOWN_REFERENCE' || rule === 'EVENT_WITHOUT_EVIDENCE'),
  );
  const [part] = parts;
  t.deepEqual(part && problemsOf(part), []);
  t.is(part?.actors.length, founding.actors.length - 1);
  t.true((part?.statements.length ?? 0) > 0);
  t.false(JSON.stringify(part && toDocument(part)).includes('joe-biden"'));
});

test('A file that is no document gives findings and no part', (t) => {
  for (const text of ['', '[', '{"slug": "No"}', '"x"', '{"slug":"made","version":0}']) {
    const { parts, findings } = read(text);
    t.deepEqual(parts, []);
    t.true(findings.length > 0, text);
  }
});

test('What is laid out otherwise is read as well, and a key that stands twice is told', (t) => {
  const written = writeNative(founding);
  t.deepEqual(readOne(JSON.stringify(JSON.parse(written))), founding);
  const twice = written.replace(/ {2}"version": \d+,\n/, '$&$&');
  t.deepEqual(brief(read(twice).findings), ['ERROR 4 DUPLICATE_KEY']);
});

test('YAML is read as well', (t) => {
  t.is(readOne('slug: made\nactors: { anna: { kind: PERSON, name: { en: no } } }')?.actors[0]?.name.en, 'no');
  t.deepEqual(
    brief(read('slug: made\nactors: { anna: { kind: PERSON, name: { en: A, en: B } } }').findings),
    ['ERROR 2 DUPLICATE_KEY'],
  );
});

test('Whatever happens to a document, its reader ends and gives nothing that is not whole', (t) => {
  const article = {
    language: 'en',
    provenance: { method: 'AUTHORED' },
    text: 'Anna said: “It rains.” Bert left.',
    statements: {
      rain: { speakers: ['anna'], form: 'DIRECT', act: 'ASSERT', cue: 'said', content: 'It rains.' },
    },
    mentions: [
      { kind: 'NAME', of: { actor: 'anna' }, spans: 'Anna' },
      { kind: 'NAME', of: { actor: 'bert' }, spans: 'Bert' },
    ],
    notes: [{ text: { en: 'So it is.' }, on: [{ statement: 'article/rain' }], spans: 'rains' }],
  };
  const actors = {
    anna: { kind: 'PERSON', name: { en: 'Anna' } },
    bert: { kind: 'PERSON', name: { en: 'Bert' } },
  };
  const events = {
    left: { type: 'OTHER', label: { en: 'Bert leaves' }, status: 'OCCURRED', evidence: 'Bert left' },
  };
  const small = writeNative(dossierOf({ slug: 'small', actors, events, articles: { article } }));
  fc.assert(
    fc.property(broken(small), (bytes) => {
      try {
        for (const part of read(bytes).parts) t.deepEqual(problemsOf(part), []);
      } catch (error) {
        t.is(error instanceof Error && error.name, 'ExchangeError');
      }
    }),
    { numRuns: 200 },
  );
  t.pass();
});
