import test from 'ava';
import fc from 'fast-check';
import { formatAnnotations } from './format-annotations.ts';
import { parseAnnotations } from './parse.ts';
import { lines } from './testing/pair.ts';

const parse = (text: string) => parseAnnotations([{ name: 'a.ann', bytes: new TextEncoder().encode(text) }]);
/** Line, column and rule of everything that is found. */
const faults = (text: string) =>
  parse(text).findings.map(({ line, column, rule }) => [line, column, rule].join(' '));

const EVERY_KIND = lines(
  'T1\tCitation 0 5;8 12\tNous attendrons',
  'T2\tCue 14 17\tdit',
  'R1\tSource Arg1:T2 Arg2:T1\t',
  'E1\tCue:T2 Content:T1 Source2:T1',
  'E2\tLocalization Place:T1',
  'A1\tNegation E1',
  'A2\tForm T1 DIRECT',
  'M1\tSpeculation E1',
  'N1\tReference T1 Wikipedia:534366\tLe bac',
  '#1\tAnnotatorNotes T1\tÀ revoir, « peut-être »',
  '*\tEquiv T1 T2',
  '*\tEquiv T1 E1',
);

test('a line of every kind keeps everything that it says', (t) => {
  const { annotations, findings } = parse(EVERY_KIND);
  t.deepEqual(findings, []);
  const plain = annotations.map(({ place: _, tail: __, ...annotation }) => annotation);
  t.deepEqual(plain[0], {
    kind: 'T',
    id: 'T1',
    label: 'Citation',
    fragments: [
      { start: 0, end: 5 },
      { start: 8, end: 12 },
    ],
    words: 'Nous attendrons',
  });
  t.deepEqual(plain[3], {
    kind: 'E',
    id: 'E1',
    label: 'Cue',
    trigger: 'T2',
    arguments: [
      { role: 'Content', target: 'T1' },
      { role: 'Source2', target: 'T1' },
    ],
  });
  t.deepEqual(plain[4], {
    kind: 'E',
    id: 'E2',
    label: 'Localization',
    arguments: [{ role: 'Place', target: 'T1' }],
  });
  t.deepEqual(plain[6], { kind: 'A', id: 'A2', label: 'Form', target: 'T1', value: 'DIRECT' });
  t.deepEqual(plain[8], {
    kind: 'N',
    id: 'N1',
    label: 'Reference',
    target: 'T1',
    database: 'Wikipedia',
    entry: '534366',
    words: 'Le bac',
  });
  t.deepEqual(plain[10], { kind: '*', id: '*', label: 'Equiv', members: ['T1', 'T2'] });
});

test('a file without faults comes out byte for byte as it went in', (t) => {
  for (const text of [EVERY_KIND, EVERY_KIND.trimEnd(), EVERY_KIND.replaceAll('\n', '\r\n'), '']) {
    const { files } = parse(text);
    t.is(files.map(formatAnnotations).join(''), text);
  }
});

test('a line whose parts are not those of its kind is named with what it should look like', (t) => {
  const [finding] = parse(lines('T1\tCue 0\tdit')).findings;
  t.like(finding, {
    level: 'ERROR',
    file: 'a.ann',
    line: 1,
    column: 4,
    rule: 'MALFORMED_LINE',
    expected: 'T1⇥Label 0 5⇥words',
    found: '“T1\tCue 0\tdit”',
  });
});

test('what is malformed does not keep the lines beside it out', (t) => {
  const text = lines(
    'T1\tCue 0 3\tdit',
    'T2 Cue 0 3 dit',
    '',
    'X1\tCue T1',
    'R1\tSource Arg1:T1',
    'T3\tCue 0 3\tdit',
  );
  t.deepEqual(faults(text), [
    '2 1 MALFORMED_LINE',
    '3  BLANK_LINE',
    '4 1 UNKNOWN_KIND',
    '5 4 MALFORMED_LINE',
  ]);
  t.deepEqual(
    parse(text).annotations.map(({ id }) => id),
    ['T1', 'T3'],
  );
});

test('a repeated id refuses the second annotation and says where the first is', (t) => {
  const { annotations, findings } = parse(lines('T1\tCue 0 3\tdit', 'T1\tCue 5 8\tdit'));
  t.like(findings[0], { line: 2, column: 1, rule: 'REPEATED_ID', found: '“T1”, which line 1 has' });
  t.is(annotations.length, 1);
});

test('a reference to an id that is not there is found with the nearest id that is', (t) => {
  const { findings } = parse(lines('T12\tCue 0 3\tdit', 'R1\tSource Arg1:T12 Arg2:T1'));
  t.like(findings[0], { line: 2, column: 25, rule: 'UNKNOWN_REFERENCE', found: '“T1”', nearest: 'T12' });
});

test('a relation cannot join an attribute', (t) => {
  t.deepEqual(faults(lines('T1\tCue 0 3\tdit', 'A1\tNegation T1', 'R1\tSource Arg1:T1 Arg2:A1')), [
    '3 24 WRONG_REFERENCE',
  ]);
});

test('words that go on in the next line are one broken annotation, and what refers to it is no further fault', (t) => {
  const text = lines(
    'T1\tCitation 0 20\tNous',
    'attendrons ici.',
    'R1\tSource Arg1:T2 Arg2:T1',
    'T2\tEntite 30 36\tMarthe',
  );
  t.deepEqual(faults(text), ['1 22 BROKEN_RECORD']);
  t.true(parse(text).refused.has('T1'));
});

test('a relation that goes on in the next line is one broken annotation', (t) => {
  t.deepEqual(faults(lines('T1\tCue 0 3\tdit', 'R1\tSource Arg1:T1', 'Arg2:T1')), ['2 18 BROKEN_RECORD']);
});

test('a line in another encoding is refused alone', (t) => {
  const latin = Buffer.from('T1\tCue 0 3\tdit\nT2\tCue 5 13\trépondit\nT3\tCue 0 3\tdit\n', 'latin1');
  const { annotations, findings } = parseAnnotations([{ name: 'a.ann', bytes: latin }]);
  t.like(findings[0], { line: 2, column: 14, rule: 'WRONG_ENCODING', expected: 'UTF-8' });
  t.deepEqual(
    annotations.map(({ id }) => id),
    ['T1', 'T3'],
  );
});

test('a file in UTF-16 is refused as a whole', (t) => {
  const { annotations, findings } = parseAnnotations([
    { name: 'a.ann', bytes: Buffer.from('\uFEFFT1\tCue 0 3\tdit\n', 'utf16le') },
  ]);
  t.like(findings[0], {
    level: 'ERROR',
    rule: 'WRONG_ENCODING',
    found: 'UTF-16 (little-endian), by its first two bytes',
  });
  t.deepEqual(annotations, []);
});

test('a1 and a2 share their ids', (t) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const sources = [
    { name: 'a.a1', bytes: bytes(lines('T1\tCue 0 3\tdit')) },
    { name: 'a.a2', bytes: bytes(lines('A1\tNegation T1', 'T1\tCue 0 3\tdit')) },
  ];
  const { annotations, findings } = parseAnnotations(sources);
  t.deepEqual(
    annotations.map(({ id }) => id),
    ['T1', 'A1'],
  );
  t.like(findings[0], {
    file: 'a.a2',
    line: 2,
    rule: 'REPEATED_ID',
    found: '“T1”, which line 1 of a.a1 has',
  });
});

test('a line of a million spaces does not take forever', (t) => {
  const before = performance.now();
  parse(
    lines(
      `A1\tx y${' '.repeat(1_000_000)}z`,
      `T1\tx${' '.repeat(1_000_000)}z`,
      `E1\t${'a '.repeat(500_000)}`,
    ),
  );
  t.true(performance.now() - before < 5000);
});

test('any lines are read or named, and none is lost without a word', (t) => {
  const piece = fc.constantFrom(
    'T1',
    'R2',
    'E1',
    '*',
    '#1',
    'N1',
    'A1',
    'X',
    '\t',
    ' ',
    ':',
    ';',
    'Arg1:T1',
    '0 5',
    'Cue',
    '\r',
    '-1',
    '\u0000',
    '🙂',
  );
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (all) => {
      const { annotations, findings } = parse(lines(...all));
      const kept = new Set(annotations.map(({ place }) => place.line));
      const named = new Set(findings.map(({ line: at }) => at));
      // The second line of a broken annotation is named with the first.
      const broken = findings.some(({ rule }) => rule === 'BROKEN_RECORD');
      t.true(broken || all.every((_, i) => kept.has(i + 1) || named.has(i + 1)));
      for (const annotation of annotations)
        t.false(findings.some(({ line: at, level }) => at === annotation.place.line && level === 'ERROR'));
    }),
  );
});
