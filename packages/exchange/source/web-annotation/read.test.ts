import { check, toDocument } from '@depeche/model';
import test from 'ava';
import { ExchangeError } from '../error.ts';
import { annotation, findingsOf, on, partOf, read, rulesOf } from './testing/annotation.ts';
import { harbour, text } from './testing/harbour.ts';
import { recordClasses } from './vocabulary.ts';

const notesOf = (content: unknown, options = {}) => partOf(read(content, options)).notes;
const start = [...text.slice(0, text.indexOf('was cold'))].length;
const coldSpan = { start, end: start + 8, exact: 'was cold' };

test('A comment on words becomes a note on them, with its language and its id', (t) => {
  t.deepEqual(notesOf(annotation()), [
    {
      article: 'closed-harbour',
      spans: [coldSpan],
      text: { en: 'Cold, for March.' },
      on: [],
      sources: [],
      codes: { 'web-annotation': 'http://example.org/anno1' },
      lost: [],
    },
  ]);
});

test('A part has the annotated article with what stands in it already, and is whole', (t) => {
  const part = partOf(read(annotation(), { dossier: 'remarks' }));
  t.is(part.slug, 'remarks');
  t.deepEqual(part.provenance, {
    method: 'IMPORT',
    format: 'web-annotation',
    file: 'notes.json',
    tool: 'depeche test',
    time: '2024-03-06T10:00:00Z',
  });
  t.deepEqual(
    part.articles.map(({ slug }) => slug),
    ['closed-harbour'],
  );
  t.deepEqual(part.statements, harbour.statements);
  const { dossier } = check(toDocument(part));
  t.deepEqual(dossier, part);
});

test('The dossier that is annotated keeps its own provenance', (t) => {
  t.is(partOf(read(annotation())).provenance, harbour.provenance);
});

test('Positions count code points', (t) => {
  const target = on({ type: 'TextPositionSelector', start: coldSpan.start, end: coldSpan.end });
  t.deepEqual(notesOf(annotation({ target }))[0]?.spans, [coldSpan]);
  t.true(text.indexOf('was cold') > start);
});

test('A target may be the address of our record, or any where one article is named for all', (t) => {
  const target = 'https://depeche.example/article/closed-harbour';
  t.deepEqual(notesOf(annotation({ target }), { base: 'https://depeche.example/' })[0]?.on, [
    { article: 'closed-harbour' },
  ]);
  t.is(notesOf(annotation({ target: 'http://example.org/page1' }), { article: 'closed-harbour' }).length, 1);
});

test('Several targets on one article are one note on all their words', (t) => {
  const target = [
    on({ type: 'TextQuoteSelector', exact: 'was cold' }),
    on({ type: 'TextQuoteSelector', exact: 'stays closed' }),
    on({ type: 'TextQuoteSelector', exact: 'closed, the mayor' }),
  ];
  t.deepEqual(
    notesOf(annotation({ target }))[0]?.spans.map(({ exact }) => exact),
    ['stays closed, the mayor', 'was cold'],
  );
});

test('A choice of texts is one note in several languages, two texts are two notes', (t) => {
  const en = { type: 'TextualBody', value: 'Cold.', language: 'en' };
  const fr = { type: 'TextualBody', value: 'Froid.', language: 'fr' };
  t.deepEqual(
    notesOf(annotation({ body: { type: 'Choice', items: [en, fr] } })).map((note) => note.text),
    [{ en: 'Cold.', fr: 'Froid.' }],
  );
  t.is(notesOf(annotation({ body: [en, fr] })).length, 2);
});

test('Bodies that are addresses are the sources of the note', (t) => {
  const [note] = notesOf(
    annotation({ body: ['https://weather.example/march', { source: 'http://b.example/x' }] }),
  );
  t.deepEqual(note?.sources, ['https://weather.example/march', 'http://b.example/x']);
});

test('A highlight without a body is a note that says so', (t) => {
  t.is(notesOf(annotation({ body: undefined, motivation: 'highlighting' }))[0]?.text.en, 'Highlighted.');
});

test('A text without a language is of an undetermined one', (t) => {
  t.deepEqual(notesOf(annotation({ body: undefined, bodyValue: 'Brr' }))[0]?.text, { und: 'Brr' });
});

test('A body of another format is taken as it is written, and said', (t) => {
  const reads = read(annotation({ body: { type: 'TextualBody', value: '<p>Brr</p>', format: 'text/html' } }));
  t.deepEqual(rulesOf(reads), ['BODY_IS_MARKUP']);
  t.deepEqual(partOf(reads).notes[0]?.text, { und: '<p>Brr</p>' });
});

test('A valid annotation of something else is listed and refuses nothing', (t) => {
  const image = { id: 'https://news.example/closed-harbour', type: 'Image' };
  for (const target of ['http://example.org/page1', image]) {
    const [finding, ...more] = findingsOf(read(annotation({ target })));
    t.is(finding?.rule, 'TARGET_NOT_HERE');
    t.is(finding?.level, 'REMARK');
    t.deepEqual(more, []);
  }
});

test('A selector that is not understood, and a fragment, are listed', (t) => {
  const css = on({ type: 'CssSelector', value: '#second > p' });
  for (const target of [css, on('http://example.org/selector1'), 'https://news.example/closed-harbour#p2'])
    t.deepEqual(rulesOf(read(annotation({ target }))), ['SELECTOR_NOT_READ']);
});

test('Words cannot be selected in an article whose text is not there, but all of it can be annotated', (t) => {
  const source = 'https://news.example/elsewhere';
  const selector = { type: 'TextPositionSelector', start: 0, end: 3 };
  t.deepEqual(rulesOf(read(annotation({ target: { source, selector } }))), ['ARTICLE_WITHOUT_TEXT']);
  t.deepEqual(notesOf(annotation({ target: source }))[0]?.on, [{ article: 'elsewhere' }]);
});

test('What is there already is not taken over again', (t) => {
  const of = partOf(read(annotation()));
  const reads = read(annotation(), { of });
  t.deepEqual(rulesOf(reads), ['ALREADY_THERE']);
  t.false(reads.some(({ type }) => type === 'part'));
});

test('A list, a page, a collection and one a line are read alike', (t) => {
  const one = annotation({ id: 'http://example.org/1' });
  const two = annotation({ id: 'http://example.org/2' });
  const bare = [one, two].map(({ '@context': _, ...rest }) => rest);
  const context = { '@context': 'http://www.w3.org/ns/anno.jsonld' };
  const page = { ...context, id: 'http://example.org/p', type: 'AnnotationPage', items: bare };
  const { '@context': _, ...inner } = page;
  const collection = {
    ...context,
    id: 'http://example.org/c',
    type: 'AnnotationCollection',
    total: 2,
    first: inner,
  };
  const lines = `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`;
  for (const content of [[one, two], page, collection, lines]) {
    const reads = read(content);
    t.deepEqual(rulesOf(reads), []);
    t.is(partOf(reads).notes.length, 2);
  }
});

test('A page that comes next is not fetched, and that is said', (t) => {
  const { '@context': context, ...one } = annotation();
  const page = {
    '@context': context,
    id: 'http://example.org/p',
    type: 'AnnotationPage',
    items: [one],
    next: 'http://example.org/p2',
  };
  const reads = read(page);
  t.deepEqual(rulesOf(reads), ['PAGE_ELSEWHERE']);
  t.is(partOf(reads).notes.length, 1);
});

test('A bad annotation takes no good one with it, and is found on its line', (t) => {
  const good = JSON.stringify(annotation());
  for (const bad of ['{ "id": 7 ', '{ broken }', JSON.stringify(annotation({ id: 'x y' }))]) {
    const lines = `${good}\n${bad}\n`;
    for (const [content, line] of [
      [lines, 2],
      [`[\n${good},\n${bad.trim()}]`, 3],
    ] as const) {
      const reads = read(content);
      if (content === lines || !bad.startsWith('{ "id"')) t.is(partOf(reads).notes.length, 1);
      t.true(findingsOf(reads).some((finding) => finding.level === 'ERROR' && finding.line === line));
    }
  }
});

test('A line that is not in UTF-8 takes no other with it', (t) => {
  const good = new TextEncoder().encode(`${JSON.stringify(annotation())}\n`);
  const bytes = new Uint8Array([...good, 0x7b, 0xff, 0x7d, 0x0a]);
  const reads = read(bytes);
  t.is(partOf(reads).notes.length, 1);
  t.deepEqual(
    findingsOf(reads).map(({ rule, line }) => [rule, line]),
    [['WRONG_ENCODING', 2]],
  );
});

test('A page with bytes that are not UTF-8 is refused as a whole', (t) => {
  const file = new TextEncoder().encode(JSON.stringify([annotation()], null, 1));
  const reads = read(file.with(file.indexOf(0x6f), 0xff));
  t.deepEqual(rulesOf(reads), ['WRONG_ENCODING']);
});

const record = (type: keyof typeof recordClasses, value: unknown) => ({
  type: ['TextualBody', recordClasses[type]],
  format: 'application/json',
  value: typeof value === 'string' ? value : JSON.stringify(value),
});

test('A body of our vocabulary is a statement on the selected words', (t) => {
  const value = { slug: 'closed-harbour/cold', speakers: ['fishermen'], form: 'INDIRECT', act: 'ASSERT' };
  const part = partOf(read(annotation({ motivation: 'identifying', body: record('statement', value) })));
  const statement = part.statements.find(({ slug }) => slug === 'closed-harbour/cold');
  t.deepEqual(statement?.content, [coldSpan]);
  t.deepEqual(statement?.speakers, ['fishermen']);
  t.is(statement?.text, 'was cold');
  t.is(part.notes.length, 0);
  t.true(part.actors.some(({ slug }) => slug === 'fishermen'));
});

test('A statement without a slug is named after its annotation, each time the same', (t) => {
  const value = { speakers: [], form: 'INDIRECT', act: 'ASSERT' };
  const slugs = () =>
    partOf(read(annotation({ body: record('statement', value) }))).statements.map(({ slug }) => slug);
  t.deepEqual(slugs(), slugs());
  t.regex(slugs()[1] ?? '', /^closed-harbour\/annotation-[0-9a-f]{12}$/);
});

test('A statement of somebody who is not there is refused with the name that is nearest', (t) => {
  const value = { speakers: ['fishermenn'], form: 'INDIRECT', act: 'ASSERT' };
  const [finding, ...more] = findingsOf(read(annotation({ body: record('statement', value) })));
  t.is(finding?.rule, 'UNKNOWN_REFERENCE');
  t.is(finding?.nearest, 'fishermen');
  t.true((finding?.line ?? 0) > 1);
  t.deepEqual(more, []);
});

test('A record that the model refuses leaves the others in', (t) => {
  const bad = annotation({ id: 'http://example.org/bad', body: record('mention', { kind: 'NICKNAME' }) });
  const reads = read([bad, annotation()]);
  t.is(partOf(reads).notes.length, 1);
  t.is(partOf(reads).mentions.length, 0);
  t.true(rulesOf(reads).includes('UNKNOWN_VALUE'));
});

test('A statement does not take the place of another', (t) => {
  const value = { slug: 'closed-harbour/closed', speakers: [], form: 'INDIRECT', act: 'ASSERT' };
  t.deepEqual(rulesOf(read(annotation({ body: record('statement', value) }))), ['STATEMENT_EXISTS']);
});

test('A record that is no JSON is refused', (t) => {
  t.deepEqual(rulesOf(read(annotation({ body: record('note', 'So.') }))), ['RECORD_UNREADABLE']);
});

test('Words that tell of an event that is there become evidence of it', (t) => {
  const part = partOf(read(annotation({ body: record('event', { slug: 'frost' }) })));
  t.deepEqual(
    part.events.find(({ slug }) => slug === 'frost')?.evidence.map(({ exact }) => exact),
    ['was cold'],
  );
  t.deepEqual(rulesOf(read(annotation({ body: record('event', { slug: 'flood' }) }))), ['EVENT_NOT_HERE']);
});

test('What refers to a statement that is refused is refused with it, however far', (t) => {
  const statement = (slug: string, keys: object) =>
    annotation({
      id: `http://example.org/${slug}`,
      body: record('statement', {
        slug: `closed-harbour/${slug}`,
        speakers: [],
        form: 'INDIRECT',
        act: 'ASSERT',
        ...keys,
      }),
    });
  const chain = Array.from({ length: 30 }, (_, i) =>
    statement(`s${i}`, i === 0 ? { act: 'SING' } : { reportedAlso: [`closed-harbour/s${i - 1}`] }),
  );
  const note = annotation({
    id: 'http://example.org/note',
    body: record('note', { text: { en: 'So.' }, on: [{ statement: 'closed-harbour/s29' }] }),
  });
  const reads = read([...chain, note, annotation()]);
  t.deepEqual(rulesOf(reads), ['UNKNOWN_VALUE', ...Array(30).fill('UNKNOWN_REFERENCE')]);
  t.is(partOf(reads).notes.length, 1);
  t.is(partOf(reads).statements.length, 1);
});

test('Lines may end as those of other systems do', (t) => {
  const lines = [annotation(), annotation({ id: 'http://example.org/2' })].map((one) => JSON.stringify(one));
  const reads = read(`${lines.join('\r\n')}\r\n`);
  t.deepEqual(rulesOf(reads), []);
  t.is(partOf(reads).notes.length, 2);
});

test('An article that is not there cannot be named for all', (t) => {
  const error = t.throws(() => read(annotation(), { article: 'closed-harbor' }), {
    instanceOf: ExchangeError,
  });
  t.is(error?.code, 'BAD_OPTION');
  t.regex(error?.message ?? '', /Nearest: “closed-harbour”/);
});

test('Progress is told in bytes', (t) => {
  let bytes = 0;
  read(annotation(), { onProgress: (more) => (bytes += more) });
  t.is(bytes, JSON.stringify(annotation(), null, 2).length);
});

test('A file without anything in it is refused', (t) => {
  for (const empty of ['', ' \n']) t.deepEqual(rulesOf(read(empty)), ['NOT_JSON']);
});
