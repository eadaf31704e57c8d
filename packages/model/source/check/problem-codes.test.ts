import test from 'ava';
import { changed, small } from '../testing/small.ts';
import { valuesOf } from '../values.ts';
import { checkSource } from './check.ts';
import { type Problem, type ProblemCode, problemCodes } from './problem.ts';

/** What is put in place of what; `¦` marks where the problem is expected to be found. */
interface Case {
  readonly code: ProblemCode;
  readonly what: string;
  readonly of: string;
  readonly by: string;
  readonly at: Problem['path'];
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string;
}

const anna = ['actors', 'anna'];
const stay = ['events', 'stay'];
const note = ['articles', 'note'];
const rain = [...note, 'statements', 'rain'];
const pronoun = [...note, 'mentions', 1];
const fourFields = 'title, of, from, until';
const apart = 'words that stand once, or a paragraph, occurrence, prefix or suffix that tells them apart';

const cases: readonly Case[] = [
  {
    code: 'SYNTAX',
    what: 'A bracket that is not closed',
    of: 'speakers: [anna], form',
    by: 'speakers: [anna¦}, form',
    at: [],
    expected: 'YAML or JSON',
    found: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
  },
  {
    code: 'DUPLICATE_KEY',
    what: 'A record that stands twice',
    of: '  bert:',
    by: '  ¦anna: {}\n  bert:',
    at: anna,
    expected: 'each key once',
    found: '“anna” again',
  },
  {
    code: 'WRONG_TYPE',
    what: 'A number in place of a text',
    of: 'from: 2019-05',
    by: 'from: 2019-05, until: ¦2021',
    at: [...anna, 'offices', 'mayor', 'until'],
    expected: 'a string',
    found: 'the number 2021',
    nearest: '"2021"',
  },
  {
    code: 'UNKNOWN_VALUE',
    what: 'A value that its list does not have',
    of: 'form: DIRECT',
    by: 'form: ¦Direkt',
    at: [...rain, 'form'],
    expected: 'one of DIRECT, INDIRECT, MIXED, REPORTED',
    found: '“Direkt”',
    nearest: 'DIRECT',
  },
  {
    code: 'BAD_VALUE',
    what: 'A latitude north of the pole',
    of: 'name: { en: Lyon }',
    by: 'name: { en: Lyon }, latitude: ¦145.7',
    at: ['places', 'lyon', 'latitude'],
    expected: 'at most 90',
    found: 'the number 145.7',
  },
  {
    code: 'MISSING_FIELD',
    what: 'A statement that does not say what is done by it',
    of: 'rain: { speakers: [anna], form: DIRECT, act: ASSERT,',
    by: 'rain: ¦{ speakers: [anna], form: DIRECT,',
    at: [...rain, 'act'],
    expected: '“act”, one of ASSERT, AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN',
    found: 'nothing',
  },
  {
    code: 'UNKNOWN_FIELD',
    what: 'A field that an office does not have',
    of: 'from: 2019-05',
    by: '¦untill: "2020"',
    at: [...anna, 'offices', 'mayor', 'untill'],
    expected: `one of the fields ${fourFields}`,
    found: '“untill”',
    nearest: 'until',
  },
  {
    code: 'BAD_SLUG',
    what: 'A key with capitals',
    of: '  weather:',
    by: '  ¦FairWeather:',
    at: ['topics', 'FairWeather'],
    expected: 'a slug',
    found: '“FairWeather”',
    nearest: 'fair-weather',
  },
  {
    code: 'BAD_DATE',
    what: 'A day that no calendar has',
    of: 'publishedOn: 2021-12-30',
    by: 'publishedOn: ¦2021-02-29',
    at: [...note, 'publishedOn'],
    expected: 'a day that exists, as YYYY-MM-DD',
    found: '“2021-02-29”',
  },
  {
    code: 'BAD_DURATION',
    what: 'A duration in words',
    of: 'mode: yield,',
    by: 'mode: yield, duration: ¦fifty minutes,',
    at: [...stay, 'duration'],
    expected: 'a duration in ISO 8601, such as PT50M or P3D',
    found: '“fifty minutes”',
  },
  {
    code: 'ANCHOR_MISSING',
    what: 'A weekday without an anchor',
    of: 'content: It rains',
    by: 'content: It rains, saidOn: ¦{ edtf: 2021-12-30, expression: on Thursday }',
    at: [...rain, 'saidOn', 'anchor'],
    expected: 'the day against which the words were read',
    found: '“on Thursday” for 2021-12-30',
  },
  {
    code: 'WORDS_NOT_FOUND',
    what: 'Words with the other apostrophe',
    of: 'content: It rains',
    by: "content: [It rains, ¦and it's late]",
    at: [...rain, 'content', 1],
    expected: 'words that stand in the article',
    found: "“and it's late”",
    nearest: 'and it’s late',
  },
  {
    code: 'WORDS_AMBIGUOUS',
    what: 'Words that stand twice',
    of: 'cue: said Bert',
    by: 'cue: ¦said',
    at: [...note, 'statements', 'left', 'cue'],
    expected: apart,
    found: '“said” 2 times, in paragraphs 1, 2',
  },
  {
    code: 'WORDS_MISCOUNTED',
    what: 'Words counted wrongly',
    of: 'exact: Anna, times: 2',
    by: 'exact: Anna, times: ¦3',
    at: [...note, 'mentions', 0, 'each', 'times'],
    expected: '2, as often as “Anna” stands there',
    found: '3',
  },
  {
    code: 'OCCURRENCE_OUT_OF_RANGE',
    what: 'A third occurrence of two',
    of: 'cue: said Bert',
    by: 'cue: ¦{ exact: said, occurrence: 3 }',
    at: [...note, 'statements', 'left', 'cue'],
    expected: 'an occurrence from 1 to 2',
    found: 'occurrence 3',
  },
  {
    code: 'PARAGRAPH_OUT_OF_RANGE',
    what: 'A third paragraph of two',
    of: 'exact: Anna, times: 2',
    by: 'exact: Anna, times: 2, paragraph: ¦3',
    at: [...note, 'mentions', 0, 'each', 'paragraph'],
    expected: 'a paragraph from 1 to 2',
    found: 'paragraph 3',
  },
  {
    code: 'SPAN_MISMATCH',
    what: 'A span over other words',
    of: 'spans: her',
    by: 'spans: ¦{ start: 0, end: 4, exact: Bert }',
    at: [...pronoun, 'spans'],
    expected: '“Bert”',
    found: '“Anna” at 0–4',
    nearest: 'Bert',
  },
  {
    code: 'SPAN_INVERTED',
    what: 'A span that ends where it begins',
    of: 'spans: her',
    by: 'spans: [¦{ start: 4, end: 4, exact: her }]',
    at: [...pronoun, 'spans', 0],
    expected: 'a start before the end',
    found: 'start 4, end 4',
  },
  {
    code: 'SPAN_OUT_OF_RANGE',
    what: 'A span past the end',
    of: 'spans: her',
    by: 'spans: ¦{ start: 0, end: 999, exact: her }',
    at: [...pronoun, 'spans'],
    expected: 'an end of at most 104',
    found: 'end 999',
  },
  {
    code: 'SPANS_OVERLAP',
    what: 'Evidence that shares characters',
    of: 'evidence: asked her to stay',
    by: 'evidence: ¦[asked her to stay, stay in Lyon]',
    at: [...stay, 'evidence'],
    expected: 'spans apart from one another',
    found: '“asked her to stay” and “stay in Lyon”, which share characters',
  },
  {
    code: 'SPANS_OUT_OF_ORDER',
    what: 'Fragments the wrong way round',
    of: 'content: It rains',
    by: 'content: ¦[late, It rains]',
    at: [...rain, 'content'],
    expected: 'fragments in the order of the text',
    found: '“It rains” after “late”',
  },
  {
    code: 'ARTICLE_NOT_NAMED',
    what: 'Evidence that may stand in two articles',
    of: 'articles:\n',
    by: 'articles:\n  other: { language: en, provenance: { method: AUTHORED }, text: Nothing. }\n',
    at: [...stay, 'evidence'],
    expected: 'one of the articles other, note',
    found: 'no article',
  },
  {
    code: 'ARTICLE_WITHOUT_TEXT',
    what: 'A quote of an article whose text is not there',
    of: 'articles:\n',
    by: 'articles:\n  gone: { language: en, provenance: { method: IMPORT }, text: null, notes: [{ text: { en: x }, spans: ¦gone }] }\n',
    at: ['articles', 'gone', 'notes', 0, 'spans'],
    expected: 'no quotes',
    found: '“gone”',
  },
  {
    code: 'TEXT_WITHOUT_EVIDENCE',
    what: 'A text of its own where there are words to point at',
    of: 'content: It rains',
    by: 'content: It rains, ¦text: It is raining',
    at: [...rain, 'text'],
    expected: 'the words in “content” alone',
    found: '“It is raining”',
  },
  {
    code: 'UNKNOWN_REFERENCE',
    what: 'A speaker who is not there',
    of: 'rain: { speakers: [anna]',
    by: 'rain: { speakers: [anna, ¦brt]',
    at: [...rain, 'speakers', 1],
    expected: 'an actor of this dossier',
    found: '“brt”',
    nearest: 'bert',
  },
  {
    code: 'WRONG_REFERENCE_TYPE',
    what: 'A place that speaks',
    of: 'rain: { speakers: [anna]',
    by: 'rain: { speakers: [¦lyon]',
    at: [...rain, 'speakers', 0],
    expected: 'an actor of this dossier',
    found: 'a place, “lyon”',
  },
  {
    code: 'DUPLICATE_REFERENCE',
    what: 'A speaker named twice',
    of: 'rain: { speakers: [anna]',
    by: 'rain: { speakers: [anna, ¦anna]',
    at: [...rain, 'speakers', 1],
    expected: 'each record once',
    found: '“anna” again',
  },
  {
    code: 'SELF_REFERENCE',
    what: 'A member of itself',
    of: 'name: { en: Bert }',
    by: 'name: { en: Bert }, memberOf: [¦bert]',
    at: ['actors', 'bert', 'memberOf', 0],
    expected: 'another than “bert”',
    found: '“bert”',
  },
  {
    code: 'CHAIN_END',
    what: 'A chain that ends with somebody else',
    of: 'content: It rains',
    by: 'content: It rains, attribution: [{ actors: ¦[bert], cue: said Bert }]',
    at: [...rain, 'attribution', 0, 'actors'],
    expected: 'the speakers: anna',
    found: 'bert',
  },
  {
    code: 'OFFICE_INVERTED',
    what: 'An office left before it was taken up',
    of: 'from: 2019-05',
    by: 'from: 2019-05, until: ¦2018-12-31',
    at: [...anna, 'offices', 'mayor', 'until'],
    expected: 'a date not before 2019-05',
    found: '2018-12-31',
  },
  {
    code: 'OFFICE_NOT_HELD',
    what: 'A title of before the office',
    of: 'from: 2019-05 } } }',
    by: 'from: 2022-01 } } }',
    at: [...pronoun, 'office'],
    expected: 'an office taken up by 2021-12-30, when the article appeared',
    found: '“mayor”, from 2022-01',
  },
  {
    code: 'MODE_NOT_OF_TYPE',
    what: 'A mode of another type',
    of: 'mode: yield',
    by: 'mode: ¦meat',
    at: [...stay, 'mode'],
    expected: 'a mode of REQUEST: assist, change, yield, meet',
    found: '“meat”',
    nearest: 'meet',
  },
  {
    code: 'QUANTITY_EMPTY',
    what: 'A quantity whose least is more than its most',
    of: 'mode: yield,',
    by: 'mode: yield, quantities: [¦{ unit: days, min: 3, max: 2 }],',
    at: [...stay, 'quantities', 0],
    expected: 'a max of at least 3',
    found: '2',
  },
  {
    code: 'EVENT_WITHOUT_EVIDENCE',
    what: 'An event that rests on nothing',
    of: 'stay: { type: REQUEST, mode: yield, label: { en: The request }, status: OCCURRED, evidence: asked her to stay }',
    by: '¦stay: { type: REQUEST, mode: yield, label: { en: The request }, status: OCCURRED }',
    at: stay,
    expected: 'words of an article in evidence, or a statement in accordingTo',
    found: 'neither',
  },
  {
    code: 'STATEMENT_WITHOUT_EVIDENCE',
    what: 'A statement without words',
    of: 'left: { speakers: [bert], form: INDIRECT, act: ASSERT, cue: said Bert, content: Anna left }',
    by: '¦left: { speakers: [bert], form: REPORTED, act: ASSERT }',
    at: [...note, 'statements', 'left'],
    expected: 'words of the article in source, cue or content',
    found: 'none',
  },
  {
    code: 'MENTION_WITHOUT_WORDS',
    what: 'A mention without words',
    of: '{ kind: PRONOUN, of: { actor: anna }, spans: her }',
    by: '¦{ kind: PRONOUN, of: { actor: anna } }',
    at: pronoun,
    expected: 'words in spans or each',
    found: 'none',
  },
];

/** Where a case needs a second change, in which the mark may stand. */
const also: Partial<Record<ProblemCode, readonly [string, string]>> = {
  ARTICLE_NOT_NAMED: ['evidence: asked', 'evidence: ¦asked'],
  ARTICLE_WITHOUT_TEXT: [
    'evidence: asked her to stay',
    'evidence: { exact: asked her to stay, article: note }',
  ],
  OFFICE_NOT_HELD: ['spans: her', 'spans: her, office: ¦mayor'],
};

test('The document that the others break is sound', (t) => {
  t.deepEqual(checkSource(small).problems, []);
});

for (const { code, what, of, by, at, expected, found, nearest } of cases) {
  test(`${what} is ${code}, with its place and what would fit`, (t) => {
    const once = changed(of, by);
    const marked = also[code] ? changed(...also[code], once) : once;
    const before = marked.slice(0, marked.indexOf('¦')).split('\n');
    t.deepEqual(checkSource(marked.replace('¦', '')).problems, [
      {
        code,
        path: at,
        expected,
        found,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        ...(nearest !== undefined && { nearest }),
      },
    ]);
  });
}

test('Every code has its case', (t) => {
  t.deepEqual(
    cases.map(({ code }) => code),
    [...valuesOf(problemCodes)],
  );
});
