import { check, toDocument } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { ExchangeError } from '../error.ts';
import type { Read } from '../read.ts';
import { readAnnotations } from './read.ts';
import { annotation, on } from './testing/annotation.ts';
import { harbour } from './testing/harbour.ts';
import { writeAnnotations } from './write.ts';

const options = { of: harbour, dossier: 'harbour', time: '2024-03-06T10:00:00Z', tool: 'depeche test' };

function readBytes(bytes: Uint8Array): Read[] {
  return [...readAnnotations({ name: 'broken.json', bytes: () => [bytes] }, options)];
}

const bare = { ...harbour, statements: [] };
const files = [
  JSON.stringify(annotation(), null, 2),
  JSON.stringify([
    annotation(),
    annotation({ target: on([{ type: 'TextPositionSelector', start: 0, end: 9 }]) }),
  ]),
  [annotation(), annotation({ id: 'http://example.org/2' }), annotation({ body: undefined })]
    .map((one) => JSON.stringify(one))
    .join('\n'),
  [...writeAnnotations(harbour)].join(''),
].map((text) => new TextEncoder().encode(text));

/** One thing that happens to files: bytes that flip, go, come, or come again. */
const damage = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(40),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\0', 'null', '{}', '"x"', '\ufeff')
      .map(encode),
    fc.constant(encode('['.repeat(300))),
  ),
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('Broken files never throw anything but our error, always end, and give whole parts', (t) => {
  const cases = fc.tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 5 }));
  const property = fc.property(cases, ([file, damages]) => {
    const bytes = damages.reduce((before, { at, length, bytes: put }) => {
      const start = at % (before.length + 1);
      return new Uint8Array([...before.subarray(0, start), ...put, ...before.subarray(start + length)]);
    }, file);
    try {
      for (const one of readBytes(bytes)) {
        if (one.type === 'part') t.deepEqual(check(toDocument(one.part)).problems, []);
        else t.true((one.finding.line ?? 1) >= 1);
      }
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
    }
  });
  fc.assert(property, { numRuns: 400 });
});

test('Any JSON at all is read to its end', (t) => {
  const property = fc.property(fc.json({ maxDepth: 6 }), (json) => {
    t.true(readBytes(encode(json)).every(({ type }) => type === 'finding'));
  });
  fc.assert(property, { numRuns: 200 });
});

test('Annotations with any value in the place of any other are refused or taken, never more', (t) => {
  const keys = ['@context', 'id', 'type', 'body', 'target', 'motivation', 'created', 'creator', 'bodyValue'];
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('', 'http://example.org/x', { source: {} }, { type: 'Choice', items: [[]] }, [[[]]]),
    fc.record({ source: fc.constant('https://news.example/closed-harbour'), selector: fc.jsonValue() }),
  );
  const property = fc.property(fc.constantFrom(...keys), anything, (key, value) => {
    for (const one of readBytes(encode(JSON.stringify(annotation({ [key]: value })))))
      if (one.type === 'part') t.deepEqual(check(toDocument(one.part)).problems, []);
  });
  fc.assert(property, { numRuns: 300 });
});

test('A record of ours may hold anything, and only what the model takes comes in', (t) => {
  const fields = fc.dictionary(
    fc.constantFrom(
      'slug',
      'speakers',
      'form',
      'act',
      'content',
      'spans',
      'text',
      'of',
      'kind',
      'each',
      '__proto__',
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('DIRECT', ['mayor'], { en: 'x' }, { actor: 'mayor' }),
    ),
  );
  const property = fc.property(
    fields,
    fc.constantFrom('Statement', 'Mention', 'Note', 'Event'),
    (record, type) => {
      const body = {
        type: ['TextualBody', `urn:depeche:vocabulary:${type}`],
        value: JSON.stringify(record),
      };
      const reads = [
        ...readAnnotations(
          { name: 'made.json', bytes: () => [encode(JSON.stringify(annotation({ body })))] },
          { ...options, of: bare },
        ),
      ];
      for (const one of reads) if (one.type === 'part') t.deepEqual(check(toDocument(one.part)).problems, []);
      t.true(reads.length > 0);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test('What unfolds without end in YAML is no JSON, and ends', (t) => {
  const bomb =
    '{ "a": &a [x, x], "b": &b [*a, *a, *a, *a], "c": &c [*b, *b, *b, *b], "d": [*c, *c, *c, *c] }';
  const [first] = readBytes(encode(bomb));
  t.is(first?.type === 'finding' ? first.finding.rule : undefined, 'NOT_JSON');
});
