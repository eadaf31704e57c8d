import test from 'ava';
import { changed } from '../testing/small.ts';
import { checkSource } from './check.ts';
import { formatPath, formatProblem } from './problem.ts';

function codes(source: string): string[] {
  return checkSource(source).problems.map(({ code }) => code);
}

function timed(time: string): string {
  return changed('content: It rains', `content: It rains, saidOn: ${time}`);
}

test('Words that name the year need no anchor', (t) => {
  const dated = (year: string, edtf: string) =>
    codes(changed('on Thursday', year, timed(`{ edtf: ${edtf}, expression: "${year}" }`)));
  t.deepEqual(dated('in 2021', "'2021'"), []);
  t.deepEqual(dated('from 2021 to 2022', '2021/2022'), []);
  t.deepEqual(dated('until 2021', '../2021'), []);
  t.deepEqual(dated('in the 1990s', '199X'), []);
  t.deepEqual(dated('in 44 BC', "'-0044'"), []);
  t.deepEqual(dated('17000 years on', 'Y17000'), []);
  t.deepEqual(dated('since 2021', '2021/2022'), ['ANCHOR_MISSING']);
  t.deepEqual(dated('in 21', '2021-06'), ['ANCHOR_MISSING']);
});

test('A date without words needs no anchor, and words with an anchor need no year', (t) => {
  t.deepEqual(codes(timed('{ edtf: 2021-12-30 }')), []);
  t.deepEqual(codes(timed('{ edtf: 2021-12-30, expression: on Thursday, anchor: 2021-12-30 }')), []);
});

test('Time zones are names or offsets that exist', (t) => {
  for (const zone of ['Europe/Moscow', 'America/Argentina/Buenos_Aires', 'UTC', '+03:00', '-09:30']) {
    t.deepEqual(codes(timed(`{ edtf: 2021-12-30, zone: "${zone}" }`)), [], zone);
  }
  for (const zone of ['Moscow time', '+3', '+99:00', '+03:60']) {
    t.deepEqual(codes(timed(`{ edtf: 2021-12-30, zone: "${zone}" }`)), ['BAD_VALUE'], zone);
  }
});

test('An office may end on the day it began, and its dates need not be equally exact', (t) => {
  const until = (date: string) => codes(changed('from: 2019-05', `from: 2019-05, until: "${date}"`));
  t.deepEqual(until('2019-05-01'), []);
  t.deepEqual(until('2019'), []);
  t.deepEqual(until('2019-04-30'), ['OFFICE_INVERTED']);
});

test('A chain may name the speakers in another order', (t) => {
  const joint = changed('rain: { speakers: [anna]', 'rain: { speakers: [anna, bert]');
  t.deepEqual(
    codes(changed('content: It rains', 'content: It rains, attribution: [{ actors: [bert, anna] }]', joint)),
    [],
  );
});

test('A quantity has a number, and a least that is not more than its most', (t) => {
  const quantity = (fields: string) => codes(changed('mode: yield', `quantities: [{ unit: days${fields} }]`));
  t.deepEqual(quantity(', min: 2, max: 2'), []);
  t.deepEqual(quantity(', value: 0'), []);
  t.deepEqual(quantity(''), ['QUANTITY_EMPTY']);
});

test('An event may rest on statements alone', (t) => {
  t.deepEqual(codes(changed('evidence: asked her to stay', 'accordingTo: [note/rain]')), []);
});

test('Only addresses on the web are addresses', (t) => {
  const url = (address: string) =>
    codes(changed('    language: en', `    language: en\n    url: "${address}"`));
  t.deepEqual(url('https://example.org/a?b=c'), []);
  t.deepEqual(url('javascript:alert(1)'), ['BAD_VALUE']);
  t.deepEqual(url('ftp://example.org'), ['BAD_VALUE']);
});

test('A text with half a character is refused', (t) => {
  const source =
    '{"slug":"x","articles":{"a":{"language":"en","provenance":{"method":"AUTHORED"},"text":"a\\ud800"}}}';
  t.like(checkSource(source).problems, [{ code: 'BAD_VALUE', expected: 'Unicode without half characters' }]);
});

test('A chain that is left out is the speakers themselves', (t) => {
  const [rain] =
    checkSource(changed('content: It rains', 'cue: on Thursday, content: It rains')).dossier?.statements ??
    [];
  t.deepEqual(rain?.attribution, [
    {
      actors: ['anna'],
      source: [{ start: 0, end: 4, exact: 'Anna' }],
      cue: [{ start: 10, end: 21, exact: 'on Thursday' }],
      channel: 'UNSPECIFIED',
    },
  ]);
});

test('Words and time that a statement leaves out are those of its chain, overlapping words joined', (t) => {
  const links = [
    '{ actors: [bert], source: It rains, cue: and it’s late }',
    '{ actors: [anna], source: { start: 27, end: 37, exact: "rains, and" }, time: { edtf: 2021-12-30 } }',
  ];
  const chained = changed('source: { exact: Anna, paragraph: 1 }', `attribution: [${links.join(', ')}]`);
  const { dossier, problems } = checkSource(chained);
  t.deepEqual(problems, []);
  t.like(dossier?.statements[0], {
    source: [{ start: 24, end: 37, exact: 'It rains, and' }],
    cue: [{ start: 34, end: 47, exact: 'and it’s late' }],
    saidOn: { edtf: '2021-12-30', expression: [] },
  });
});

test('Records stand in the order of the text, whatever the order of the file', (t) => {
  const { dossier } = checkSource(changed('content: Anna left', 'content: Bert asked'));
  t.deepEqual(
    dossier?.statements.map(({ slug }) => slug),
    ['note/rain', 'note/left'],
  );
  t.deepEqual(
    dossier?.mentions.map(({ spans }) => spans[0]?.start),
    [0, 61, 82],
  );
});

test('A problem is one line with its place', (t) => {
  const [problem] = checkSource(changed('exact: Anna, times: 2', 'exact: Anna, times: 3')).problems;
  t.is(
    problem && formatProblem(problem),
    '23:72: WORDS_MISCOUNTED at articles.note.mentions[0].each.times: Words that stand in the article another number of times than is said. Expected 2, as often as “Anna” stands there; found 3.',
  );
  t.is(
    formatProblem({ code: 'WRONG_TYPE', path: [], expected: 'a map', found: 'null', nearest: '{}' }),
    'WRONG_TYPE at the top: A value is of another type than its field. Expected a map; found null. Nearest: “{}”.',
  );
  t.is(formatPath(['articles', 'x', 'content', 1]), 'articles.x.content[1]');
});
