import test from 'ava';
import fc from 'fast-check';
import { check, checkSource } from '../check/check.ts';
import { founding } from '../fixtures.ts';
import { arbitraryDocument } from '../testing/arbitrary-document.ts';
import { changed, small } from '../testing/small.ts';
import { toDocument } from './to-document.ts';

test('The founding dossier comes back from its document, from YAML and JSON too', (t) => {
  const document = toDocument(founding);
  t.deepEqual(check(document), { dossier: founding, problems: [] });
  t.deepEqual(checkSource(JSON.stringify(document)).dossier, founding);
});

test('Any dossier comes back from its document', (t) => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { dossier, problems } = check(document);
      t.deepEqual(problems, []);
      if (!dossier) return;
      const back = toDocument(dossier);
      t.deepEqual(check(back).dossier, dossier);
      t.is(
        JSON.stringify(toDocument(check(JSON.parse(JSON.stringify(back))).dossier ?? dossier)),
        JSON.stringify(back),
      );
    }),
  );
});

test('What is empty is left out', (t) => {
  const { dossier } = checkSource(small);
  t.truthy(dossier);
  if (!dossier) return;
  const document = toDocument(dossier);
  t.deepEqual(Object.keys(document), [
    'slug',
    'version',
    'actors',
    'places',
    'topics',
    'events',
    'articles',
    'conflicts',
  ]);
  t.deepEqual(document.actors?.bert, { kind: 'PERSON', name: { en: 'Bert' } });
  t.deepEqual(
    Object.keys(document.articles?.note?.statements?.left ?? {}),
    [
      ...[
        'speakers',
        'attribution',
        'form',
        'act',
        'certainty',
        'polarity',
        'tense',
        'source',
        'cue',
        'content',
      ],
    ].filter((field) => field !== 'source'),
  );
});

test('A statement of an article without text keeps its words, or has none', (t) => {
  const gone = (statement: string) =>
    changed(
      'articles:\n',
      `articles:\n  gone: { language: en, provenance: { method: IMPORT }, text: null, statements: { said: { speakers: [anna], form: REPORTED, act: ASSERT${statement} } } }\n`,
    ).replace('evidence: asked her to stay', 'evidence: { exact: asked her to stay, article: note }');
  for (const statement of ['', ', text: Something']) {
    const { dossier, problems } = checkSource(gone(statement));
    t.deepEqual(problems, []);
    t.deepEqual(dossier && check(toDocument(dossier)).dossier, dossier);
  }
});
