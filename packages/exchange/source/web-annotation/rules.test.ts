import test from 'ava';
import { type AnnotationRule, annotationRules } from './rules.ts';
import { annotation, findingsOf, on, read, rulesOf } from './testing/annotation.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const quote = { type: 'TextQuoteSelector', exact: 'was cold' };
const inside = { id: 'http://example.org/a', type: 'Annotation', target: 'http://example.org/b' };
const page = (keys: object) => ({
  '@context': CONTEXT,
  id: 'http://example.org/page',
  type: 'AnnotationPage',
  items: [inside],
  ...keys,
});
const collection = (keys: object) => ({
  '@context': CONTEXT,
  id: 'http://example.org/collection',
  type: 'AnnotationCollection',
  ...keys,
});
const body = (keys: object) => annotation({ body: { type: 'TextualBody', value: 'x', ...keys } });
const state = (keys: object) => annotation({ target: { ...on(quote), state: keys } });

/** One way of breaking each rule of the recommendation, and no other. */
const broken: ReadonlyArray<readonly [AnnotationRule, unknown]> = [
  ['NOT_JSON', 'this is not json'],
  ['NOT_AN_OBJECT', [7]],
  ['NESTED_TOO_DEEPLY', `${'['.repeat(80)}1${']'.repeat(80)}`],
  ['CONTEXT_MISSING', annotation({ '@context': ['http://example.org/context'] })],
  ['ID_MISSING', annotation({ id: undefined })],
  ['ID_NOT_ONE', annotation({ id: ['http://example.org/1', 'http://example.org/2'] })],
  ['ID_NOT_IRI', annotation({ id: 'not a uri' })],
  ['TYPE_MISSING', annotation({ type: 'Annotaton' })],
  ['TYPE_NOT_TEXT', annotation({ type: ['Annotation', 3] })],
  ['TARGET_MISSING', annotation({ target: [] })],
  ['RESOURCE_NOT_IRI_OR_OBJECT', annotation({ target: 9 })],
  ['RESOURCE_WITHOUT_ID', annotation({ body: { format: 'text/html' } })],
  ['FORMAT_NOT_TEXT', body({ format: 6 })],
  ['LANGUAGE_NOT_TEXT', body({ language: 3 })],
  ['PROCESSING_LANGUAGE_NOT_ONE', body({ processingLanguage: ['en', 'fr'] })],
  ['TEXT_DIRECTION_UNKNOWN', body({ textDirection: 'rlt' })],
  ['VALUE_NOT_ONE', body({ value: ['one', 'two'] })],
  ['BODY_VALUE_NOT_ONE', annotation({ body: undefined, bodyValue: ['one', 'two'] })],
  ['BODY_AND_BODY_VALUE', annotation({ bodyValue: 'one' })],
  ['ITEMS_MISSING', annotation({ body: { type: 'Choice' } })],
  ['TIME_NOT_ONE', annotation({ created: ['2015-01-28T12:00:00Z', '2016-01-28T12:00:00Z'] })],
  ['TIME_NOT_UTC', annotation({ modified: '2015-01-28T12:00:00+01:00' })],
  ['AGENT_NOT_IRI_OR_OBJECT', annotation({ creator: 'Ines' })],
  [
    'AUDIENCE_NOT_PREFIXED',
    annotation({ audience: { id: 'http://example.org/t', educationalRole: 'teacher' } }),
  ],
  ['MOTIVATION_UNKNOWN', annotation({ motivation: 'comenting' })],
  ['RIGHTS_NOT_IRI', annotation({ rights: 'free' })],
  ['IDENTITY_NOT_IRI', annotation({ canonical: ['urn:uuid:1', 'urn:uuid:2'] })],
  ['SOURCE_NOT_ONE', annotation({ target: { selector: quote } })],
  ['SELECTOR_NOT_IRI_OR_OBJECT', annotation({ target: on('the second line') })],
  ['SELECTOR_TYPE_NOT_ONE', annotation({ target: on({ exact: 'was cold' }) })],
  ['SELECTOR_VALUE_NOT_ONE', annotation({ target: on({ type: 'CssSelector' }) })],
  ['QUOTE_EXACT_NOT_ONE', annotation({ target: on({ type: 'TextQuoteSelector', exakt: 'was cold' }) })],
  ['QUOTE_CONTEXT_NOT_ONE', annotation({ target: on({ ...quote, prefix: ['harbour ', 'a '] }) })],
  ['POSITION_NOT_A_NUMBER', annotation({ target: on({ type: 'TextPositionSelector', start: -1, end: 4 }) })],
  ['RANGE_END_NOT_ONE', annotation({ target: on({ type: 'RangeSelector', startSelector: quote }) })],
  ['STATE_NOT_IRI_OR_OBJECT', state({ cached: 'http://example.org/copy' })],
  ['STATE_TIMES_WRONG', state({ type: 'TimeState', sourceDateStart: '2015-01-28T12:00:00Z' })],
  ['STATE_VALUE_NOT_ONE', state({ type: 'HttpRequestState' })],
  ['STYLESHEET_WRONG', annotation({ stylesheet: { type: 'Css' } })],
  ['LABEL_NOT_TEXT', collection({ label: 7 })],
  ['COUNT_NOT_A_NUMBER', page({ startIndex: -1 })],
  ['FIRST_PAGE_MISSING', collection({ total: 3 })],
  ['PAGE_WITHOUT_ITEMS', page({ items: [] })],
  ['PAGE_LINK_NOT_IRI', page({ prev: 'the one before' })],
];

for (const [rule, content] of broken) {
  test(`${rule} is found where it is broken, and nothing is taken over`, (t) => {
    const reads = read(content);
    const errors = findingsOf(reads).filter(({ level }) => level === 'ERROR');
    t.deepEqual(
      errors.map((finding) => finding.rule),
      [rule],
    );
    for (const finding of errors) {
      t.true((finding.line ?? 0) >= 1 && (finding.column ?? 0) >= 1);
      t.is(finding.file, 'notes.json');
    }
    t.false(reads.some(({ type }) => type === 'part'));
  });
}

test('Every rule of the recommendation is broken by one of these', (t) => {
  const demanded = Object.entries(annotationRules).flatMap(([code, rule]) => ('section' in rule ? code : []));
  t.deepEqual(
    demanded.filter((code) => !broken.some(([rule]) => rule === code)),
    [],
  );
});

test('A rule of the recommendation names its section', (t) => {
  const [finding] = findingsOf(read(annotation({ id: undefined })));
  t.true(finding?.message.endsWith('(Web Annotation Data Model, section 3.1)'));
});

test('All that is wrong with an annotation is found in one pass, each in its place', (t) => {
  const text = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": ["http://example.org/1", "http://example.org/2"],
  "type": "Annotation",
  "body": { "type": "TextualBody", "textDirection": "squirrel" },
  "target": 9
}`;
  t.deepEqual(
    findingsOf(read(text)).map(({ rule, line, column }) => [rule, line, column]),
    [
      ['ID_NOT_ONE', 3, 9],
      ['TEXT_DIRECTION_UNKNOWN', 5, 53],
      ['VALUE_NOT_ONE', 5, 11],
      ['RESOURCE_NOT_IRI_OR_OBJECT', 6, 13],
    ],
  );
});

test('What is nearly JSON is refused for that, and the rest that is wrong is found as well', (t) => {
  const text =
    '{ "@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/1", "type": "Annotation", }';
  t.deepEqual(rulesOf(read(text)), ['NOT_JSON', 'TARGET_MISSING']);
});

test('A misspelt key is said with the key that was meant, and refuses nothing', (t) => {
  const [finding, ...more] = findingsOf(read(body({ langauage: 'en' })));
  t.is(finding?.rule, 'UNKNOWN_KEY');
  t.is(finding?.nearest, 'language');
  t.is(finding?.level, 'REMARK');
  t.deepEqual(more, []);
});

test('A key of an extension is no fault', (t) => {
  t.deepEqual(rulesOf(read(annotation({ 'schema:keywords': 'cold', mood: 'grey' }))), []);
});

const sound: ReadonlyArray<readonly [string, Record<string, unknown>]> = [
  ['two contexts, one of them the right one', { '@context': [CONTEXT, 'http://example.org/more'] }],
  ['two types', { type: ['Annotation', 'http://example.org/Remark'] }],
  [
    'an agent with a mail address',
    { creator: { type: 'Person', name: 'Ines', email: 'mailto:ines@example.org' } },
  ],
  ['an audience of schema.org', { audience: { type: 'schema:Audience', 'schema:audienceType': 'readers' } }],
  ['a motivation of somebody else', { motivation: ['commenting', 'http://example.org/doubting'] }],
  ['a style', { stylesheet: { type: 'CssStylesheet', value: '.red { color: red }' } }],
  ['a last minute of the day', { created: '2015-01-28T23:59:59.999Z' }],
];

for (const [what, keys] of sound) {
  test(`An annotation with ${what} is sound`, (t) => {
    t.deepEqual(rulesOf(read(annotation(keys))), []);
  });
}
