import { createHash } from 'node:crypto';
import { check, type Dossier, toDocument } from '@depeche/model';
import test from 'ava';
import { assert, integer, property } from 'fast-check';
import { EDITION, headOf, makeDossier, planCorpus } from './make-dossier.ts';

const seeds = integer({ min: 0, max: 2 ** 32 - 1 });
const numbers = integer({ min: 1, max: 100_000 });

test('a dossier passes every check, which gives it back to the letter', (t) => {
  assert(
    property(seeds, numbers, integer({ min: 1, max: 120 }), (seed, number, statements) => {
      const dossier = makeDossier({ seed, number, statements });
      const { problems, dossier: checked } = check(JSON.parse(JSON.stringify(toDocument(dossier))));
      t.deepEqual(problems, []);
      t.is(JSON.stringify(checked), JSON.stringify(dossier));
    }),
    { numRuns: 25 },
  );
});

test('every span holds the words that stand there, counted in code points', (t) => {
  const dossier = makeDossier({ seed: 4, number: 2, statements: 1_000 });
  const texts = new Map(dossier.articles.map(({ slug, text }) => [slug, [...(text ?? '')]]));
  let [spans, beyondUnits] = [0, 0];
  const look = (article: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('exact' in value && 'start' in value && 'end' in value) {
      const { start, end, exact } = value as { start: number; end: number; exact: string };
      const own = 'article' in value ? String(value.article) : article;
      if (texts.get(own)?.slice(start, end).join('') !== exact) t.fail(`“${exact}” in ${own}`);
      if (dossier.articles.find(({ slug }) => slug === own)?.text?.slice(start, end) !== exact) beyondUnits++;
      spans++;
    } else for (const inner of Object.values(value)) look(article, inner);
  };
  for (const statement of dossier.statements) look(statement.article, statement);
  for (const mention of dossier.mentions) look(mention.article, mention);
  for (const note of dossier.notes) look(note.article, note);
  for (const event of dossier.events) look('', event);
  t.true(spans > 5_000, `${spans} spans`);
  t.true(beyondUnits > 0, 'Some texts have characters that are two units of UTF-16.');
});

test('the same seed and number make the same bytes, whatever was made before', (t) => {
  const plan = { seed: 77, number: 5, statements: 300 };
  const first = JSON.stringify(makeDossier(plan));
  makeDossier({ ...plan, number: 6 });
  t.is(JSON.stringify(makeDossier(plan)), first);
  t.not(JSON.stringify(makeDossier({ ...plan, seed: 78 })), first);
});

test('another edition has another number', (t) => {
  const dossiers = [1, 2, 3].map((number) => makeDossier({ seed: 1, number, statements: 100 }));
  const digest = createHash('sha256').update(JSON.stringify(dossiers)).digest('base64url');
  // Where this differs, stores would keep dossiers of two kinds: raise EDITION, then write both down.
  t.deepEqual([EDITION, digest], [1, 'ZOZLhvR3LkppA0e_9dk3a7lfucoZ1Mg52j2GMiSM0bQ']);
});

test('a corpus is whole dossiers of a thousand statements and what is left', (t) => {
  const plans = [...planCorpus(3, 2_500)];
  t.deepEqual(
    plans.map(({ number, statements }) => [number, statements]),
    [
      [1, 1_000],
      [2, 1_000],
      [3, 500],
    ],
  );
  t.deepEqual(
    plans.map((plan) => makeDossier(plan).statements.length),
    [1_000, 1_000, 500],
  );
  t.deepEqual([...planCorpus(3, 1_000)].length, 1);
});

test('what a dossier says of itself tells it from a shorter one of the same number', (t) => {
  const plan = { seed: 3, number: 3, statements: 500 };
  const { slug, version, provenance } = makeDossier(plan);
  t.deepEqual({ slug, version, provenance }, headOf(plan));
  t.is(slug, 'corpus-3-3');
  t.notDeepEqual(headOf(plan), headOf({ ...plan, statements: 1_000 }));
});

test('dossiers share their actors, places and topics, and nothing else', (t) => {
  const dossiers = Array.from({ length: 12 }, (_, i) =>
    makeDossier({ seed: 8, number: i + 1, statements: 200 }),
  );
  const known = new Map<string, string>();
  for (const { actors, places, topics } of dossiers) {
    for (const record of [...actors, ...places, ...topics]) {
      const json = JSON.stringify(record);
      t.is(known.get(record.slug) ?? json, json);
      known.set(record.slug, json);
    }
  }
  const own = dossiers.flatMap(({ articles, events, statements, conflicts }) =>
    [articles, events, statements, conflicts].flatMap((list, type) =>
      list.map(({ slug }) => `${type} ${slug}`),
    ),
  );
  t.is(new Set(own).size, own.length);
});

const many: readonly Dossier[] = Array.from({ length: 60 }, (_, i) =>
  makeDossier({ seed: 2, number: i + 1, statements: 400 }),
);
const statements = many.flatMap((dossier) => dossier.statements);

/** How great a part of the values each one is. */
function parts(values: readonly unknown[]): Map<string, number> {
  const groups = Map.groupBy(values, String);
  return new Map([...groups].map(([value, { length }]) => [value, length / values.length]));
}

test('few speak often and most seldom', (t) => {
  const speakers = parts(statements.flatMap((each) => each.speakers));
  const sorted = [...speakers.values()].sort((a, b) => b - a);
  const [first = 0, second = 0] = sorted;
  t.true(first > 0.06 && first < 0.14, `${first}`);
  t.true(first > 1.4 * second, `${first} and ${second}`);
  t.true(speakers.size > 1_000, `${speakers.size} speakers`);
});

test('chains have one to three links, most of them one', (t) => {
  const lengths = parts(statements.map(({ attribution }) => attribution.length));
  t.deepEqual([...lengths.keys()].sort(), ['1', '2', '3']);
  t.true((lengths.get('1') ?? 0) > 0.6 && (lengths.get('3') ?? 0) > 0.05);
});

test('articles are in French and English, every form and act occurs, and what is denied as well', (t) => {
  const languages = parts(many.flatMap(({ articles }) => articles.map(({ language }) => language)));
  t.true((languages.get('fr') ?? 0) > 0.4 && (languages.get('en') ?? 0) > 0.4);
  t.is(parts(statements.map(({ form }) => form)).size, 4);
  t.is(parts(statements.map(({ act }) => act)).size, 8);
  t.is(parts(statements.map(({ certainty }) => certainty)).size, 4);
  t.true((parts(statements.map(({ polarity }) => polarity)).get('NEGATIVE') ?? 0) > 0.1);
});

test('dates are spread over twenty years and of many kinds', (t) => {
  const dates = statements.flatMap(({ saidOn }) => (saidOn ? [saidOn.edtf] : []));
  const years = new Set(dates.map((edtf) => edtf.slice(0, 4)));
  t.true(years.size >= 18, `${years.size} years`);
  const kinds = parts(dates.map((edtf) => edtf.replaceAll(/\d/g, '0')));
  t.deepEqual(
    [...kinds.keys()].sort(),
    [
      '0000',
      '0000-00',
      '0000-00-00',
      '0000-00-00/0000-00-00',
      '0000-00-00T00:00:00Z',
      '0000-00-00~',
      '0000-00/..',
    ].sort(),
  );
});

test('events are told by several articles, statements told again, and some contradict each other', (t) => {
  const tellings = many
    .flatMap(({ events }) => events)
    .map(({ evidence }) => new Set(evidence.map(({ article }) => article)).size);
  t.true(tellings.filter((count) => count > 1).length > tellings.length / 5);
  t.true(statements.some(({ reportedAlso }) => reportedAlso.length > 0));
  t.true(statements.some(({ during }) => during !== undefined));
  t.true(statements.some(({ performs }) => performs !== undefined));
  t.true(many.some(({ conflicts }) => conflicts.length > 0));
  t.true(many.some(({ notes }) => notes.length > 0));
});
