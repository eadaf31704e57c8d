import test from 'ava';
import { inputOf } from '../input/input.ts';
import { brief, OPTIONS, problemsOf, readAll } from '../testing/read-all.ts';
import { readPlover } from './read.ts';
import { recordWith } from './testing/record-with.ts';

function read(content: string | readonly object[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return readAll(readPlover(inputOf('records.json', text), OPTIONS));
}

test('A record becomes an article with its text, and an event that the text proves', (t) => {
  const { parts, findings } = read([recordWith()]);
  t.deepEqual(findings, []);
  const [part] = parts;
  t.deepEqual(part && problemsOf(part), []);
  t.like(part?.articles[0], {
    slug: 'plover-made-1',
    language: 'en',
    text: 'Dutch police blocked the harbour 🙂 of Saint-Aubel, and the fishermen protested. Police left.',
    codes: { plover: 'MADE-1' },
  });
  t.like(part?.articles[0]?.provenance, {
    method: 'IMPORT',
    format: 'plover',
    source: { en: 'Made up for a test' },
  });
  t.like(part?.events[0], {
    slug: 'plover-made-1',
    type: 'COERCE',
    mode: 'restrict',
    status: 'OCCURRED',
    time: { edtf: '2024-03-05' },
    codes: { plover: 'MADE-1', 'plover-context': 'economic' },
    reportedIn: [],
  });
  t.deepEqual(part?.events[0]?.participants, [
    { actor: 'cameo-nld-cop', role: 'AGENT' },
    { actor: 'cameo-cvl', role: 'RECIPIENT' },
  ]);
  t.deepEqual(
    part?.events[0]?.quantities.map(({ value, unit }) => [value, unit]),
    [[40, 'persons']],
  );
  t.is(part?.notes[0]?.text.en, 'A remark of the coder.');
});

test('Words are found where the markup has them, in pieces and past an emoji', (t) => {
  const [part] = read([recordWith()]).parts;
  t.deepEqual(
    part?.events[0]?.evidence.map(({ exact }) => exact),
    ['blocked', 'harbour'],
  );
  t.deepEqual(
    part?.mentions.map(({ of, kind, spans }) => [
      Object.values(of)[0],
      kind,
      spans.map(({ exact }) => exact).join(),
    ]),
    [
      ['cameo-nld-cop', 'NAME', 'Dutch police'],
      ['plover-place-saint-aubel-fr', 'NAME', 'Saint-Aubel'],
      ['cameo-cvl', 'DESCRIPTION', 'fishermen'],
    ],
  );
});

test('Without markup that fits the text, words are found where they stand once, else that is said', (t) => {
  const { parts, findings } = read([
    recordWith({ textInfo: { markup: 'another text' }, eventText: 'blocked the harbour' }),
    recordWith({ id: 'MADE-2', textInfo: undefined, source: [{ actorText: 'olice', code: 'NLDCOP' }] }),
  ]);
  t.deepEqual(
    parts[0]?.events.map(({ evidence }) => evidence.map(({ exact }) => exact)),
    [['blocked the harbour'], []],
  );
  t.deepEqual(parts[0]?.events[1]?.reportedIn, ['plover-made-2']);
  t.deepEqual(
    findings.map(({ rule, found }) => [rule, found]),
    [
      ['WORDS_AMBIGUOUS', '“olice”'],
      ['WORDS_NOT_FOUND', '“blocked harbour”'],
    ],
  );
});

test('Types and modes of older codebooks are migrated, and every time that is said', (t) => {
  const older = [
    { event: 'DEMAND', mode: '' },
    { event: 'DISAPPROVE', mode: undefined },
    { event: 'INVESTIGATE', mode: '***' },
    { event: 'FIGHT', mode: 'assassinate' },
    { event: 'PROTEST', mode: 'strike-hun' },
    { event: 'COERCE', mode: 'destroy' },
    { event: 'COERCE', mode: 'firearms' },
  ].map((each, i) => recordWith({ id: `MADE-${i}`, ...each }));
  const { parts, findings } = read(older);
  t.deepEqual(
    parts[0]?.events.map(({ type, mode }) => `${type} ${mode ?? '-'}`),
    [
      'REQUEST -',
      'ACCUSE disapprove',
      'ACCUSE investigate',
      'ASSAULT targeted',
      'PROTEST hunger',
      'ASSAULT destroy',
      'COERCE -',
    ],
  );
  t.deepEqual(
    findings.map(({ level, rule, found }) => `${level} ${rule} ${found}`),
    [
      'REMARK TYPE_MIGRATED “DEMAND”',
      'REMARK TYPE_MIGRATED “DISAPPROVE”',
      'REMARK TYPE_MIGRATED “INVESTIGATE”',
      'REMARK TYPE_MIGRATED “FIGHT”',
      'REMARK MODE_MIGRATED “assassinate”',
      'REMARK MODE_MIGRATED “strike-hun”',
      'REMARK TYPE_MIGRATED “COERCE”',
      'REMARK MODE_LEFT_OUT “firearms”',
    ],
  );
});

test('An unknown type is refused with the nearest, and so is one that is ours alone', (t) => {
  const { parts, findings } = read([
    recordWith({ event: 'PROTETS' }),
    recordWith({ id: 'MADE-2', event: 'STATEMENT' }),
    recordWith({ id: 'MADE-3', date: '2024-13-01' }),
    recordWith({ id: 'MADE-4' }),
  ]);
  t.deepEqual(
    findings.map(({ rule, nearest }) => [rule, nearest]),
    [
      ['UNKNOWN_TYPE', 'PROTEST'],
      ['UNKNOWN_TYPE', undefined],
      ['BAD_DATE', undefined],
    ],
  );
  t.is(parts[0]?.events.length, 1);
});

test('The record that documents the file is told as no event', (t) => {
  const { parts, findings } = read([{ id: 'MADE-DOCUMENT', event: 'DOCUMENT', license: 'x' }, recordWith()]);
  t.deepEqual(brief(findings), ['REMARK 2 NO_EVENT']);
  t.is(parts[0]?.events.length, 1);
});

test('A compound actor is one event in which all take part', (t) => {
  const { parts } = read([
    recordWith({
      event: 'AGREE',
      mode: undefined,
      source: [{ code: 'FRA' }, { code: 'NLD' }, { code: 'FRA' }],
      target: '',
    }),
    recordWith({
      id: 'MADE-2',
      event: 'CONSULT',
      mode: 'host',
      source: [{ code: 'FRA' }],
      target: [{ code: 'NLD' }],
    }),
  ]);
  t.deepEqual(
    parts[0]?.events.map(({ participants }) => participants.map(({ role }) => role)),
    [
      ['PARTICIPANT', 'PARTICIPANT'],
      ['HOST', 'PARTICIPANT'],
    ],
  );
});

test('A record that is no JSON is told with the place where it breaks off, and the others go in', (t) => {
  const broken = JSON.stringify(recordWith({ id: 'MADE-9' }), null, 2).replace('"text":', '"text" ');
  const { parts, findings } = read(`[\n${JSON.stringify(recordWith())},\n${broken}\n]\n~~~`);
  t.deepEqual(brief(findings), [
    `ERROR ${2 + broken.split('\n').findIndex((line) => line.includes('"text" ')) + 1} SYNTAX`,
    `REMARK ${broken.split('\n').length + 4} JUNK`,
  ]);
  t.is(parts[0]?.events.length, 1);
});

test('Fields of another type, and ids that come twice, are refused', (t) => {
  const { parts, findings } = read([
    recordWith(),
    recordWith({ date: '2024-03-06' }),
    { id: 3, event: 'AGREE', source: 5 },
  ]);
  t.deepEqual(
    findings.map(({ rule }) => rule),
    ['DUPLICATE_ID', 'WRONG_SHAPE', 'WRONG_SHAPE'],
  );
  t.is(findings[0]?.found, '“MADE-1”, which stands on line 2');
  t.is(parts[0]?.events[0]?.time?.edtf, '2024-03-05');
});

test('What cannot be taken over of a record is said', (t) => {
  const { parts, findings } = read([
    recordWith({ size: 'scores', target: 'economic', source: [{ actorText: 'Dutch police', code: '---' }] }),
  ]);
  t.deepEqual(
    findings.map(({ rule }) => rule),
    ['NO_ACTORS', 'ACTOR_WITHOUT_CODE', 'NUMBER_IN_WORDS'],
  );
  t.like(parts[0]?.actors[0], { slug: 'plover-actor-dutch-police', name: { en: 'Dutch police' } });
  t.deepEqual(parts[0]?.events[0]?.quantities, []);
});
