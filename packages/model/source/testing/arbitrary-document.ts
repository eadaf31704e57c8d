import fc from 'fast-check';
import { actorKinds } from '../records/actor.ts';
import {
  certainties,
  channels,
  polarities,
  statementActs,
  statementForms,
  tenses,
} from '../records/statement.ts';
import { valuesOf } from '../values.ts';

const WORDS = [
  'Anna',
  'said',
  'it',
  'rains',
  'l’été',
  'e\u0301te\u0301',
  '🙂',
  '«\u00a0oui\u00a0»',
  'نعم',
  '.',
  '\n',
  '\r\n\r\n',
];
const ACTORS = ['anna', 'bert', 'the-town'];
const EDTF = ['2021', '2021-12', '2021-12-30', '../2021-12-30', '199X', '2021-24', '2021-12~', '-0044'];

/** Sound documents of every kind: spans of any words, chains of any length, articles without text. */
export const arbitraryDocument: fc.Arbitrary<unknown> = fc
  .record({
    texts: fc.array(
      fc.option(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
        { nil: null },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    version: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ texts, version }) =>
    fc.record({
      slug: fc.constant('made'),
      version: fc.constant(version),
      actors: fc.record({ anna: actor(), bert: actor(), 'the-town': actor() }),
      events: fc.record({ stay: event(texts), storm: event(texts) }),
      articles: fc.record(Object.fromEntries(texts.map((text, i) => [`article-${i}`, article(text)]))),
      conflicts: fc.constant({
        odd: { note: { en: 'Odd' }, between: [{ event: 'stay' }, { event: 'storm' }] },
      }),
    }),
  );

const slugs = fc.subarray(ACTORS);

function actor() {
  return fc.record(
    {
      kind: fc.constantFrom(...valuesOf(actorKinds)),
      name: fc.constant({ en: 'A', fr: 'B' }),
      aliases: fc.constantFrom({}, { en: [] }, { en: ['Ann'], fr: [] }),
      offices: fc.constantFrom({}, { mayor: { title: { en: 'Mayor' }, from: '2019' } }),
    },
    { requiredKeys: ['kind', 'name'] },
  );
}

/** Spans of a text, apart from one another and in order. */
function spans(text: string | null) {
  const characters = [...(text ?? '')];
  const cuts = fc
    .uniqueArray(fc.nat(characters.length), { maxLength: 6 })
    .map((all) => all.toSorted((a, b) => a - b));
  return cuts.map((all) =>
    all.flatMap((start, i) => {
      const end = all[i + 1];
      if (i % 2 === 1 || end === undefined || text === null) return [];
      return [{ start, end, exact: characters.slice(start, end).join('') }];
    }),
  );
}

function time(text: string | null) {
  return fc.record(
    {
      edtf: fc.constantFrom(...EDTF),
      expression: spans(text),
      anchor: fc.constant('2021-12-30'),
      zone: fc.constant('Europe/Paris'),
    },
    { requiredKeys: ['edtf', 'expression', 'anchor'] },
  );
}

function event(texts: ReadonlyArray<string | null>) {
  const evidence = fc.tuple(
    ...texts.map((text, i) =>
      spans(text).map((all) => all.map((span) => ({ article: `article-${i}`, ...span }))),
    ),
  );
  const rests = fc.record({
    evidence: evidence.map((all) => all.flat()),
    accordingTo: fc.constant(['article-0/one']),
  });
  return fc.tuple(rests, fc.constantFrom(...EDTF), fc.boolean()).map(([rest, edtf, isMeeting]) => ({
    ...rest,
    label: { en: 'E' },
    status: 'OCCURRED' as const,
    ...(isMeeting ? { type: 'CONSULT' as const, mode: 'phone', time: { edtf } } : { type: 'OTHER' as const }),
    participants: isMeeting ? [{ actor: 'anna', role: 'PARTICIPANT' as const }] : [],
    quantities: isMeeting ? [{ unit: 'men', value: 3, evidence: rest.evidence }] : [],
  }));
}

function statement(text: string | null) {
  const link = fc.record(
    {
      actors: slugs,
      source: spans(text),
      cue: spans(text),
      channel: fc.constantFrom(...valuesOf(channels)),
      time: time(text),
    },
    { requiredKeys: ['actors'] },
  );
  return fc
    .record(
      {
        speakers: slugs,
        addressees: slugs,
        attribution: fc.array(link, { maxLength: 3 }),
        form: fc.constantFrom(...valuesOf(statementForms)),
        act: fc.constantFrom(...valuesOf(statementActs)),
        certainty: fc.constantFrom(...valuesOf(certainties)),
        polarity: fc.constantFrom(...valuesOf(polarities)),
        tense: fc.constantFrom(...valuesOf(tenses)),
        source: spans(text),
        cue: spans(text),
        content: spans(text),
        saidOn: time(text),
        during: fc.constant('storm'),
        text: fc.constant('What was said.'),
      },
      { requiredKeys: ['speakers', 'form', 'act', 'attribution', 'content'] },
    )
    .map(({ text: own, ...made }) => ({
      ...made,
      // The last link is the speakers, and only an article without text leaves it to a statement to have one.
      attribution: made.attribution.map((one, i, all) =>
        i === all.length - 1 ? { ...one, actors: made.speakers } : one,
      ),
      ...(text === null && own !== undefined && { text: own }),
      ...(text !== null && made.content.length === 0 && { content: [whole(text)] }),
    }));
}

function whole(text: string) {
  return { start: 0, end: [...text].length, exact: text };
}

function article(text: string | null) {
  const mention = fc.record({
    kind: fc.constant('NAME' as const),
    of: fc.constantFrom({ actor: 'anna' }, { event: 'stay' }),
    spans: spans(text).map((all) => (all.length > 0 || text === null ? all : [whole(text)])),
  });
  return fc.record({
    language: fc.constantFrom('en', 'fr'),
    provenance: fc.constant({ method: 'AUTHORED' as const }),
    text: fc.constant(text),
    statements: fc.record({ one: statement(text), two: statement(text) }),
    mentions: fc.array(mention, { maxLength: text === null ? 0 : 3 }),
    notes: fc.array(fc.record({ text: fc.constant({ en: 'N' }), spans: spans(text) }), { maxLength: 2 }),
  });
}
