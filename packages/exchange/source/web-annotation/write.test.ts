import type { Dossier } from '@depeche/model';
import { fixtures, founding } from '@depeche/model/fixtures';
import test from 'ava';
import fc from 'fast-check';
import { read, rulesOf } from './testing/annotation.ts';
import { harbour } from './testing/harbour.ts';
import { writeAnnotations } from './write.ts';

const written = (dossier: Dossier, options = {}) => [...writeAnnotations(dossier, options)].join('');

/** A dossier with its articles bare; its events are told in them without words, as they must rest on something. */
function bare(dossier: Dossier): Dossier {
  const reportedIn = dossier.articles.map(({ slug }) => slug);
  return {
    ...dossier,
    statements: [],
    mentions: [],
    notes: [],
    conflicts: [],
    events: dossier.events.map((event) => ({
      ...event,
      evidence: [],
      accordingTo: [],
      reportedIn,
      quantities: event.quantities.map((quantity) => ({ ...quantity, accordingTo: [] })),
    })),
  };
}

test('Read back onto bare articles, annotations give the same statements, mentions, notes and words of events', (t) => {
  for (const dossier of [...fixtures, harbour]) {
    const reads = read(written(dossier), { of: bare(dossier), dossier: dossier.slug });
    t.deepEqual(rulesOf(reads), []);
    const [part] = reads.flatMap((one) => (one.type === 'part' ? one.part : []));
    t.deepEqual(part?.statements, dossier.statements);
    t.deepEqual(part?.mentions, dossier.mentions);
    t.deepEqual(part?.notes, dossier.notes);
    const words = ({ events }: Dossier) => new Map(events.map(({ slug, evidence }) => [slug, evidence]));
    const told = words(dossier);
    for (const [slug, evidence] of part ? words(part) : []) t.deepEqual(evidence, told.get(slug));
  }
});

test('So does any choice of the records of the founding dossier', (t) => {
  const choices = fc.record({
    statements: fc.subarray([...founding.statements]),
    mentions: fc.subarray([...founding.mentions]),
    notes: fc.subarray([...founding.notes]),
  });
  const property = fc.property(choices, ({ statements, mentions, notes }) => {
    const said = new Set<string>(statements.map(({ slug }) => slug));
    const isThere = (on: object) => !('statement' in on) || said.has(String(on.statement));
    const chosen: Dossier = {
      ...bare(founding),
      statements,
      mentions,
      notes: notes.map((note) => ({ ...note, on: note.on.filter(isThere) })),
    };
    const reads = read(written(chosen), { of: bare(founding), dossier: 'founding' });
    t.deepEqual(rulesOf(reads), []);
    const [part] = reads.flatMap((one) => (one.type === 'part' ? one.part : []));
    t.deepEqual(part?.statements ?? [], chosen.statements);
    t.deepEqual(part?.mentions ?? [], chosen.mentions);
    t.deepEqual(part?.notes ?? [], chosen.notes);
  });
  fc.assert(property, { numRuns: 15 });
});

test('What is written is sound, and known to the dossier that it is of', (t) => {
  const rules = rulesOf(read(written(founding), { of: founding, dossier: 'founding' }));
  t.true(rules.length > 100);
  t.deepEqual([...new Set(rules)], ['ALREADY_THERE']);
});

test('The collection counts its annotations, and their ids are their own', (t) => {
  const { total, first } = JSON.parse(written(founding));
  const ids = new Set(first.items.map(({ id }: { readonly id: string }) => id));
  t.is(first.items.length, total);
  t.is(ids.size, total);
});

test('Words are selected by position and by quotation, with what stands around them', (t) => {
  const { first } = JSON.parse(written(harbour));
  const [{ target, motivation, body }] = first.items;
  t.is(motivation, 'identifying');
  t.is(body[0].value, 'the mayor: The harbour stays closed');
  t.deepEqual(target, {
    type: 'SpecificResource',
    source: 'https://news.example/closed-harbour',
    selector: [
      { type: 'TextPositionSelector', start: 0, end: 24 },
      {
        type: 'TextQuoteSelector',
        exact: 'The harbour stays closed',
        suffix: ', the mayor said on Tuesday.\nThe',
      },
    ],
  });
});

test('The generator, its time and the address of our records are those that were given', (t) => {
  const options = { tool: 'depeche 1', time: '2024-03-06T10:00:00+01:00', base: 'https://depeche.example/' };
  const { id, generator, generated, first } = JSON.parse(written(harbour, options));
  t.is(id, 'https://depeche.example/annotations/harbour');
  t.deepEqual(generator, { type: 'Software', name: 'depeche 1' });
  t.is(generated, '2024-03-06T09:00:00Z');
  t.is(first.items[0].id, 'https://depeche.example/statement/closed-harbour/closed');
});

test('A dossier without annotations is a collection of none', (t) => {
  const empty = { ...bare(harbour), articles: [] };
  const { total, first } = JSON.parse(written(empty));
  t.is(total, 0);
  t.is(first, undefined);
  t.deepEqual(rulesOf(read(written(empty))), []);
});
