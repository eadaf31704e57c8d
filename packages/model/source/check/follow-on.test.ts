import test from 'ava';
import { changed } from '../testing/small.ts';
import { checkSource } from './check.ts';

/** What is found, as `CODE at path`. */
function found(source: string): string[] {
  return checkSource(source).problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

test('Everything that is wrong is found in one pass, in the order of the file', (t) => {
  let source = changed(
    'kind: PERSON, name: { en: Bert }',
    'kind: PERSN, name: { en: Bert }, memberOf: [nobody]',
  );
  source = changed('mode: yield', 'mode: phone, place: paris', source);
  source = changed('form: DIRECT', 'form: DIRCT, cue: sayd', source);
  source = changed('spans: late', 'spans: early', source);
  t.deepEqual(found(source), [
    'UNKNOWN_VALUE at actors.bert.kind',
    'UNKNOWN_REFERENCE at actors.bert.memberOf.0',
    'MODE_NOT_OF_TYPE at events.stay.mode',
    'UNKNOWN_REFERENCE at events.stay.place',
    'UNKNOWN_VALUE at articles.note.statements.rain.form',
    'WORDS_NOT_FOUND at articles.note.statements.rain.cue',
    'WORDS_NOT_FOUND at articles.note.notes.0.spans',
  ]);
});

test('What is wrong deep inside a field does not hide what is wrong beside it', (t) => {
  const chain = '[{ actors: [bert], cue: sayd, channel: PHONE }, { actors: [anna], cue: saith }]';
  t.deepEqual(found(changed('content: It rains', `content: It rains, attribution: ${chain}`)), [
    'WORDS_NOT_FOUND at articles.note.statements.rain.attribution.0.cue',
    'UNKNOWN_VALUE at articles.note.statements.rain.attribution.0.channel',
    'WORDS_NOT_FOUND at articles.note.statements.rain.attribution.1.cue',
  ]);
});

test('A title is no second problem where the offices are broken', (t) => {
  const source = changed('spans: her', 'spans: her, office: mayor');
  t.deepEqual(found(source), []);
  t.deepEqual(found(changed('from: 2019-05', 'from: 2019', source)), [
    'WRONG_TYPE at actors.anna.offices.mayor.from',
  ]);
  t.deepEqual(found(changed('anna: {', 'anna: 5\n  other: {', source)), ['WRONG_TYPE at actors.anna']);
});

test('An office that everything has is none', (t) => {
  t.deepEqual(found(changed('spans: her', 'spans: her, office: constructor')), [
    'UNKNOWN_REFERENCE at articles.note.mentions.1.office',
  ]);
});

test('A title of what is no actor is refused', (t) => {
  t.deepEqual(found(changed('actor: anna }, spans: her', 'event: stay }, spans: her, office: mayor')), [
    'UNKNOWN_REFERENCE at articles.note.mentions.1.office',
  ]);
});

test('A chain is no second problem where the speakers are broken', (t) => {
  const chained = changed('content: It rains', 'content: It rains, attribution: [{ actors: [anna] }]');
  t.deepEqual(found(changed('rain: { speakers: [anna]', 'rain: { speakers: anna', chained)), [
    'WRONG_TYPE at articles.note.statements.rain.speakers',
  ]);
});

test('Missing evidence is no second problem where the evidence is broken or misspelt', (t) => {
  t.deepEqual(found(changed('evidence: asked', 'evidnce: asked')), ['UNKNOWN_FIELD at events.stay.evidnce']);
  t.deepEqual(found(changed('cue: said Bert, content: Anna left', 'cue: 5, content: 6')), [
    'WRONG_TYPE at articles.note.statements.left.cue',
    'WRONG_TYPE at articles.note.statements.left.content',
  ]);
  t.deepEqual(found(changed('spans: her', 'spans: 5')), ['WRONG_TYPE at articles.note.mentions.1.spans']);
});

test('A mode is no second problem where the type is broken', (t) => {
  t.deepEqual(found(changed('type: REQUEST', 'type: REQEST')), ['UNKNOWN_VALUE at events.stay.type']);
});

test('Quotes are no second problem where the text is missing', (t) => {
  t.deepEqual(found(changed('    text: |', '    txt: |')), [
    'MISSING_FIELD at articles.note.text',
    'UNKNOWN_FIELD at articles.note.txt',
  ]);
});

test('References are no second problem where the map they point into is none', (t) => {
  t.deepEqual(found(changed('places:\n  lyon: { name: { en: Lyon } }', 'places: [lyon]')), [
    'WRONG_TYPE at places',
  ]);
  t.deepEqual(found(changed('events:\n  stay: {', 'events:\n  - {')), ['WRONG_TYPE at events']);
  t.deepEqual(
    found(
      'slug: x\narticles: 5\nevents: { a: { type: OTHER, label: { en: x }, status: OCCURRED, evidence: y } }\nconflicts: { c: { note: { en: x }, between: [{ statement: a/b }, { event: a }] } }',
    ),
    ['WRONG_TYPE at articles'],
  );
});

test('References into a broken record are no second problem', (t) => {
  t.deepEqual(
    found(changed('  lyon: { name: { en: Lyon } }', '  lyon: 5').replace('mode: yield', 'place: lyon')),
    ['WRONG_TYPE at places.lyon'],
  );
  t.deepEqual(found(changed('    statements:\n', '    statements: 5\n    xstatements:\n')), [
    'WRONG_TYPE at articles.note.statements',
    'UNKNOWN_FIELD at articles.note.xstatements',
  ]);
});

test('The words of a mention are looked for though what it mentions is misspelt', (t) => {
  t.deepEqual(found(changed('{ actor: anna }, spans: her', '{ acter: anna }, spans: hers')), [
    'MISSING_FIELD at articles.note.mentions.1.of.actor',
    'UNKNOWN_FIELD at articles.note.mentions.1.of.acter',
    'WORDS_NOT_FOUND at articles.note.mentions.1.spans',
  ]);
});

test('Both spans and each are too much for one mention', (t) => {
  t.deepEqual(found(changed('times: 2 }', 'times: 2 }, spans: her')), [
    'BAD_VALUE at articles.note.mentions.0.each',
  ]);
});

test('Words that are counted but stand nowhere are not found', (t) => {
  t.deepEqual(found(changed('exact: Anna, times: 2', 'exact: Anne, times: 2')), [
    'WORDS_NOT_FOUND at articles.note.mentions.0.each.exact',
  ]);
});

test('Words cannot be counted in an article without text', (t) => {
  const gone =
    'slug: x\nactors: { anna: { kind: PERSON, name: { en: Anna } } }\narticles: { gone: { language: en, provenance: { method: IMPORT }, text: null, mentions: [{ kind: NAME, of: { actor: anna }, each: { exact: Anna, times: 1 } }] } }';
  t.deepEqual(found(gone), ['ARTICLE_WITHOUT_TEXT at articles.gone.mentions.0.each']);
});

test('Of a list of quotes the broken one is named', (t) => {
  t.deepEqual(found(changed('content: It rains', 'content: [It rains, 5]')), [
    'WRONG_TYPE at articles.note.statements.rain.content.1',
  ]);
  t.deepEqual(found(changed('content: It rains', 'content: { exact: It rains, paragraf: 1 }')), [
    'UNKNOWN_FIELD at articles.note.statements.rain.content.paragraf',
  ]);
});

test('Evidence is not asked for an article where there is none', (t) => {
  t.like(
    checkSource('slug: x\nevents: { a: { type: OTHER, label: { en: x }, status: OCCURRED, evidence: y } }')
      .problems,
    [{ code: 'ARTICLE_NOT_NAMED', expected: 'an article: this dossier has none' }],
  );
});
