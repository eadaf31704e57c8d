import { check, toDocument } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { ANNOTATIONS, lines, readPair, soundPart, TEXT } from './testing/pair.ts';

/** A pair with other lines than those of the example, or with more. */
const withLines = (...more: readonly string[]) => readPair(TEXT, lines(...ANNOTATIONS, ...more));
const replaced = (from: string, to: string) => readPair(TEXT, lines(...ANNOTATIONS).replace(from, to));

test('every content is a statement with its speakers, source and cue', (t) => {
  const { statements, actors } = soundPart(TEXT, lines(...ANNOTATIONS));
  const [first, second] = statements;
  t.like(first, {
    slug: 'le-bac/t1',
    speakers: ['la-passeuse-le-bac'],
    form: 'DIRECT',
    act: 'ASSERT',
    certainty: 'UNDERSPECIFIED',
    source: [{ start: 28, end: 39, exact: 'la passeuse' }],
    cue: [{ start: 24, end: 27, exact: 'dit' }],
    content: [{ start: 0, end: 22, exact: '« Le bac ne part pas »' }],
  });
  t.like(second, { slug: 'le-bac/t4', speakers: ['marthe'] });
  t.like(
    actors.find(({ slug }) => slug === 'marthe'),
    { kind: 'PERSON', name: { fr: 'Marthe' } },
  );
});

test('the article has its text to the letter, and says where it comes from', (t) => {
  const { articles } = soundPart(TEXT, lines(...ANNOTATIONS));
  t.like(articles[0], {
    slug: 'le-bac',
    title: 'le bac',
    language: 'fr',
    text: TEXT,
    provenance: {
      method: 'IMPORT',
      format: 'brat',
      file: 'le_bac.txt',
      tool: 'depeche 0.1.0',
      time: '2024-03-05T12:00:00Z',
    },
  });
});

test('without a language the article leaves it open, and what is none is refused', (t) => {
  const { parts } = readPair(TEXT, '', { language: 'und' });
  t.is(parts[0]?.articles[0]?.language, 'und');
  t.throws(() => readPair(TEXT, '', { language: 'not a language' }), {
    name: 'ExchangeError',
    code: 'BAD_OPTION',
  });
});

test('a content without source and cue is a statement of nobody', (t) => {
  const [statement] = soundPart(TEXT, lines('T1\tCitation 0 22\t« Le bac ne part pas »')).statements;
  t.like(statement, { speakers: [], source: [], cue: [], attribution: [] });
});

test('several sources speak jointly, and several cues report', (t) => {
  const { parts } = withLines('R9\tSource Arg1:T3 Arg2:T4', 'R10\tIntroduction Arg1:T2 Arg2:T4');
  const statement = parts[0]?.statements.find(({ slug }) => slug === 'le-bac/t4');
  t.deepEqual(statement?.speakers, ['la-passeuse-le-bac', 'marthe']);
  t.deepEqual(
    statement?.cue.map(({ exact }) => exact),
    ['dit', 'répondit'],
  );
});

test('a content in two pieces keeps both', (t) => {
  const [statement] = soundPart(TEXT, lines('T1\tContent 2 8;12 20\tLe bac part pas')).statements;
  t.deepEqual(
    statement?.content.map(({ exact }) => exact),
    ['Le bac', 'part pas'],
  );
  t.is(statement?.text, 'Le bac part pas');
});

test('an event joins a cue, which triggers it, with its source and contents', (t) => {
  const annotations = lines(
    'T1\tContent 0 22\t« Le bac ne part pas »',
    'T2\tCue 24 27\tdit',
    'T3\tSource 28 39\tla passeuse',
    'T4\tContent 59 79\t« Nous attendrons. »',
    'E1\tCue:T2 Source:T3 Content:T1 Content2:T4',
  );
  const { statements } = soundPart(TEXT, annotations);
  t.deepEqual(
    statements.map(({ speakers }) => speakers),
    [['la-passeuse-le-bac'], ['la-passeuse-le-bac']],
  );
  t.deepEqual(
    statements.map(({ cue }) => cue.map(({ exact }) => exact)),
    [['dit'], ['dit']],
  );
});

test('a source that is joined to the cue alone speaks by it', (t) => {
  const annotations = lines(
    ...ANNOTATIONS.slice(0, 3),
    'R1\tSource Arg1:T3 Arg2:T2',
    'R2\tCue Arg1:T2 Arg2:T1',
  );
  t.deepEqual(soundPart(TEXT, annotations).statements[0]?.speakers, ['la-passeuse-le-bac']);
});

test('pronouns are somebody else at each place, names and descriptions the same', (t) => {
  const text = 'Il dit A. Il dit B. Zoé dit C. Zoé dit D.';
  const sentence = (i: number, who: string) => {
    const at = i < 2 ? i * 10 : 20 + (i - 2) * 11;
    const end = at + who.length;
    return [
      `T${3 * i + 1}\tSource ${at} ${end}\t${who}`,
      `T${3 * i + 2}\tContent ${end + 5} ${end + 6}\t${'ABCD'[i]}`,
      `R${i + 1}\tSource Arg1:T${3 * i + 1} Arg2:T${3 * i + 2}`,
    ];
  };
  const { statements } = soundPart(
    text,
    lines(...['Il', 'Il', 'Zoé', 'Zoé'].flatMap((who, i) => sentence(i, who))),
  );
  t.deepEqual(
    statements.map(({ speakers }) => speakers),
    [['il-le-bac-t1'], ['il-le-bac-t4'], ['zoe'], ['zoe']],
  );
});

test('a chain of coreference is one actor, named by the best of its mentions', (t) => {
  const { parts, findings } = withLines(
    'T7\tPER 81 85\tElle',
    'T8\tPER 133 139\tMarthe',
    'R5\tCoreference Arg1:T7 Arg2:T8',
  );
  t.deepEqual(findings, []);
  t.deepEqual(
    parts[0]?.mentions.map(({ kind, of }) => [kind, of]),
    [
      ['PRONOUN', { actor: 'marthe' }],
      ['NAME', { actor: 'marthe' }],
    ],
  );
});

test('an equivalence joins mentions as a relation does', (t) => {
  const { parts } = withLines('T7\tPER 81 85\tElle', '*\tEquiv T6 T7', 'T8\tPER 41 47\tMarthe');
  t.deepEqual(
    parts[0]?.mentions.map(({ of }) => of),
    [{ actor: 'marthe' }, { actor: 'marthe' }],
  );
});

test('labels of places give places', (t) => {
  const { parts } = withLines('T7\tLOC 3 9\tLe bac');
  t.is(parts[0]?.places.length, 0);
  const right = withLines('T7\tLOC 2 8\tLe bac');
  t.like(right.parts[0]?.places[0], { slug: 'le-bac-le-bac', name: { fr: 'Le bac' } });
});

test('an entry of Wikidata is kept with whoever it stands for', (t) => {
  const { parts } = withLines(
    'N1\tReference T6 Wikidata:Q42\tMarthe',
    'N2\tReference T6 Wikipedia:534366\tMarthe',
  );
  t.like(
    parts[0]?.actors.find(({ slug }) => slug === 'marthe'),
    { wikidata: 'Q42', codes: { wikipedia: '534366' } },
  );
});

test('comments are notes on the statement, the actor or the words', (t) => {
  const { parts } = withLines(
    '#1\tAnnotatorNotes T1\tÀ revoir',
    '#2\tAnnotatorNotes T6\tQui ?',
    '#3\tAnnotatorNotes T2\tRare',
  );
  t.deepEqual(
    parts[0]?.notes.map(({ text, on, codes }) => [text.fr, on, codes.brat]),
    [
      ['Rare', [], '#3'],
      ['Qui ?', [{ actor: 'marthe' }], '#2'],
      ['À revoir', [{ statement: 'le-bac/t1' }], '#1'],
    ],
  );
});

test('what has no meaning is counted by its label, and goes in nowhere', (t) => {
  const { findings } = withLines(
    'T7\tTIME 117 122\tlundi',
    'T8\tTIME 124 131\tLe soir',
    'A1\tNegation T1',
    'R5\tAvant Arg1:T7 Arg2:T8',
  );
  t.deepEqual(
    findings.map(({ level, rule, found }) => [level, rule, found]),
    [
      ['REMARK', 'NO_MEANING', '2 of T “TIME”, in lines 11, 12'],
      ['REMARK', 'NO_MEANING', '1 of A “Negation”, in line 13'],
      ['REMARK', 'NO_MEANING', '1 of R “Avant”, in line 14'],
    ],
  );
});

test('words that do not match their offsets are found with what stands there and where they stand', (t) => {
  const { parts, findings } = replaced('Entite 41 47', 'Entite 42 48');
  t.like(findings[0], {
    level: 'ERROR',
    file: 'le_bac.ann',
    line: 8,
    column: 17,
    rule: 'TEXT_MISMATCH',
    expected: '“Marthe”',
    found: '“arthe ” at 42–48',
    nearest: '“Marthe” at 41–47',
  });
  t.like(parts[0]?.statements[1], {
    speakers: ['marthe'],
    source: [],
    lost: [{ field: 'source', exact: 'Marthe' }],
  });
});

test('a content that does not match its offsets takes no other statement with it', (t) => {
  const { parts, findings } = replaced('Citation 0 22', 'Citation 1 23');
  t.deepEqual(
    findings.map(({ rule }) => rule),
    ['TEXT_MISMATCH'],
  );
  t.deepEqual(
    parts[0]?.statements.map(({ slug }) => slug),
    ['le-bac/t4'],
  );
});

test('offsets out of the text, inverted ones and fragments that overlap are each found', (t) => {
  const { findings } = withLines(
    'T7\tPER 900 906\tMarthe',
    'T8\tPER 47 41\tMarthe',
    'T9\tPER 41 45;44 47\tMart the',
  );
  t.deepEqual(
    findings.map(({ line, rule, nearest }) => [line, rule, nearest]),
    [
      [11, 'SPAN_OUT_OF_TEXT', '“Marthe” at 133–139'],
      [12, 'SPAN_INVERTED', undefined],
      [13, 'SPANS_OVERLAP', undefined],
    ],
  );
});

test('a relation for cues that joins a source is refused with the relation that was meant', (t) => {
  const { findings } = replaced('R3\tSource Arg1:T6', 'R3\tIntroduction Arg1:T6');
  t.like(findings[0], { level: 'ERROR', line: 9, rule: 'WRONG_ROLE', nearest: 'Source' });
  t.like(findings[1], { level: 'REMARK', rule: 'UNATTACHED', found: '1 of T “Entite”, in line 8' });
});

test('offsets count code points', (t) => {
  const [mention] = soundPart(TEXT, lines('T1\tPER 133 139\tMarthe')).mentions;
  t.is(mention?.spans[0]?.exact, 'Marthe');
});

test('offsets that count UTF-16 units are read so, and it is said', (t) => {
  const { parts, findings } = readPair(TEXT, lines('T1\tPER 134 140\tMarthe', 'T2\tPER 41 47\tMarthe'));
  t.deepEqual(
    findings.map(({ level, rule }) => [level, rule]),
    [['REMARK', 'OTHER_COUNTING']],
  );
  t.is(parts[0]?.mentions.length, 2);
});

test('a line break inside words stands as a space in the annotation', (t) => {
  const text = 'Elle a dit que le\nbac part.';
  t.is(
    soundPart(text, lines('T1\tContent 11 21\tque le bac')).statements[0]?.content[0]?.exact,
    'que le\nbac',
  );
  const windows = text.replace('\n', '\r\n');
  t.is(
    soundPart(windows, lines('T1\tContent 11 22\tque le bac')).statements[0]?.content[0]?.exact,
    'que le\r\nbac',
  );
});

test('offsets from before the line breaks were changed are read all the same', (t) => {
  const text = 'Un.\r\nDeux.\r\nElle a dit oui.';
  const { parts, findings } = readPair(text, lines('T1\tSource 10 14\tElle', 'T2\tContent 21 24\toui'));
  t.like(findings[0], {
    rule: 'OTHER_COUNTING',
    found: 'offsets that count with each line break as one character, and are read so',
  });
  t.is(parts[0]?.statements[0]?.text, 'oui');
});

test('a byte-order mark is no part of the text, whether the offsets count it or not', (t) => {
  for (const annotations of ['T1\tPER 1 5\tElle\n', 'T1\tPER 0 4\tElle\n']) {
    const { parts, findings } = readPair('\uFEFFElle part.', annotations);
    t.is(findings[0]?.rule, 'BYTE_ORDER_MARK');
    t.is(parts[0]?.articles[0]?.text, 'Elle part.');
    t.deepEqual(parts[0]?.mentions[0]?.spans, [{ start: 0, end: 4, exact: 'Elle' }]);
  }
});

test('a text in another encoding, or without words, gives no part', (t) => {
  const latin = readPair(Buffer.from('Elle répondit.\n', 'latin1'), '');
  t.like(latin.findings[0], {
    level: 'ERROR',
    file: 'le_bac.txt',
    line: 1,
    column: 7,
    rule: 'WRONG_ENCODING',
  });
  t.deepEqual(latin.parts, []);
  t.like(readPair(' \n', lines(...ANNOTATIONS)), { parts: [], findings: [{ rule: 'EMPTY_TEXT' }] });
});

test('a mapping gives a corpus with its own labels the same meaning', (t) => {
  const annotations = lines(...ANNOTATIONS)
    .replaceAll('Citation', 'Rede')
    .replaceAll('Entite', 'Sprecher')
    .replaceAll('Introducteur', 'Verb')
    .replaceAll('Introduction', 'hat');
  const mapping = { content: ['Rede'], source: ['Sprecher'], cue: ['Verb'], links: { cue: ['hat'] } };
  const plain = ({ statements }: ReturnType<typeof soundPart>) =>
    statements.map(({ codes: _, ...statement }) => statement);
  t.deepEqual(
    plain(soundPart(TEXT, annotations, { mapping })),
    plain(soundPart(TEXT, lines(...ANNOTATIONS))),
  );
});

test('whatever is done to the bytes of a pair, what comes out is a sound dossier, and nothing is thrown', (t) => {
  const text = Buffer.from(TEXT);
  const annotations = Buffer.from(
    lines(
      ...ANNOTATIONS,
      'T7\tPER 81 85\tElle',
      'T8\tLOC 2 8\tLe bac',
      '*\tEquiv T6 T7',
      'E1\tCue:T2 Source:T3 Content:T1',
      'A1\tForm T1 MIXED',
      'A2\tLink R1 1',
      'N1\tReference T6 depeche:actor/marthe\tMarthe',
      '#1\tAnnotatorNotes T1\tOui',
    ),
  );
  const edit = fc.record({
    of: fc.constantFrom('text', 'annotations'),
    at: fc.nat(annotations.length),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc
        .constantFrom('T1', '\t', '\n', ' ', ';', '9999', '-1', ':', '\u0000', '#')
        .map((piece) => Buffer.from(piece)),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const bytes = { text, annotations };
      for (const { of, at, cut, put } of edits) {
        const old = bytes[of as 'text' | 'annotations'];
        bytes[of as 'text' | 'annotations'] = Buffer.concat([
          old.subarray(0, at),
          put,
          old.subarray(at + cut),
        ]);
      }
      const { parts, findings } = readPair(bytes.text, bytes.annotations);
      t.true(parts.length === 1 || findings.some(({ level }) => level === 'ERROR'));
      for (const part of parts) t.deepEqual(check(toDocument(part)).dossier, part);
    }),
    { numRuns: 500 },
  );
});
