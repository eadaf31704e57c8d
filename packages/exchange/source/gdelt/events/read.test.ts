import test from 'ava';
import fc from 'fast-check';
import { inputOf } from '../../input/input.ts';
import type { Find } from '../../parts/find.ts';
import { brief, OPTIONS, problemsOf, readAll } from '../../testing/read-all.ts';
import { storeOf } from '../../testing/store-of.ts';
import { eventRow } from '../testing/rows.ts';
import { readEvents } from './read.ts';

function read(rows: readonly string[], find?: Find) {
  return readAll(
    readEvents(inputOf('folder/events.csv', rows.join('\n')), { ...OPTIONS, ...(find && { find }) }),
  );
}

test('A row becomes an event of PLOVER with its codes, date, place, actors and article', (t) => {
  const { parts, findings } = read([eventRow()]);
  t.deepEqual(findings, []);
  const [part] = parts;
  t.deepEqual(part && problemsOf(part), []);
  const article = part?.articles[0];
  t.like(part?.events[0], {
    slug: 'gdelt-900000001',
    type: 'REQUEST',
    mode: 'assist',
    label: {
      en: 'Appeal for economic aid (FRANCE → FISHERMEN)',
      fr: 'Appel à l’aide économique (FRANCE → FISHERMEN)',
    },
    status: 'OCCURRED',
    time: { edtf: '2024-03-05', expression: [] },
    place: 'saint-aubel-bretagne-france-gns1400001',
    codes: { gdelt: '900000001', cameo: '0231' },
    reportedIn: [article?.slug ?? ''],
    quantities: [],
    evidence: [],
  });
  t.deepEqual(part?.events[0]?.participants, [
    { actor: 'cameo-fra-gov', role: 'AGENT' },
    { actor: 'cameo-cvl', role: 'RECIPIENT' },
  ]);
  t.like(part?.places[0], {
    latitude: 48.5,
    longitude: -2.75,
    name: { en: 'Saint-Aubel, Bretagne, France' },
  });
  t.like(article, {
    url: 'https://www.harbour.example/2024/closed-harbour',
    publisher: 'harbour.example',
    text: null,
    language: 'und',
  });
  const provenance = {
    method: 'IMPORT',
    format: 'gdelt-events',
    file: 'events.csv',
    tool: OPTIONS.tool,
    time: OPTIONS.time,
  } as const;
  t.deepEqual(part?.provenance, provenance);
  t.deepEqual(article?.provenance, provenance);
});

test('Everything that is wrong with a row is told at once, and the other rows go in', (t) => {
  const wrong = eventRow({
    GlobalEventID: 'x1',
    Day: '20230229',
    EventCode: '42',
    Actor2Code: '***',
    ActionGeo_Lat: '90.5',
    SOURCEURL: '',
  });
  const { parts, findings } = read([wrong, eventRow()]);
  t.deepEqual(brief(findings), [
    'ERROR 1 BAD_ID',
    'ERROR 1 BAD_DATE',
    'ERROR 1 UNKNOWN_CODE',
    'ERROR 1 BAD_ACTOR_CODE',
    'ERROR 1 BAD_COORDINATES',
    'ERROR 1 NO_SOURCE',
  ]);
  t.is(findings[2]?.nearest, '042');
  t.is(findings[0]?.file, 'folder/events.csv');
  t.is(parts[0]?.events.length, 1);
});

test('The second row of an id is refused with the line of the first', (t) => {
  const { parts, findings } = read([eventRow(), eventRow({ Day: '20240306' })]);
  t.deepEqual(brief(findings), ['ERROR 2 DUPLICATE_ID']);
  t.regex(findings[0]?.found ?? '', /line 1/);
  t.is(parts[0]?.events[0]?.time?.edtf, '2024-03-05');
});

test('A row that a line break cuts in two is told as one', (t) => {
  const row = eventRow({ GlobalEventID: '900000002', Actor2Name: 'FISHER\nMEN' });
  const { parts, findings } = read([eventRow(), row, eventRow({ GlobalEventID: '900000003' })]);
  t.deepEqual(brief(findings), ['ERROR 2 ROW_BROKEN']);
  t.regex(findings[0]?.found ?? '', /lines 2 to 3/);
  t.deepEqual(
    parts[0]?.events.map(({ slug }) => slug),
    ['gdelt-900000001', 'gdelt-900000003'],
  );
});

test('A row that is cut off does not take the next one with it', (t) => {
  const cut = eventRow({ GlobalEventID: '900000002' }).split('\t').slice(0, 30).join('\t');
  const { parts, findings } = read([cut, eventRow(), `${eventRow({ GlobalEventID: '900000003' })}\tmore`]);
  t.deepEqual(brief(findings), ['ERROR 1 COLUMN_COUNT', 'ERROR 3 COLUMN_COUNT']);
  t.is(findings[0]?.found, '30 columns');
  t.is(parts[0]?.events.length, 1);
});

test('In a meeting all take part, the host of a visit aside, and one code on both sides stands once', (t) => {
  const [meeting, visit, self] =
    read([
      eventRow({ EventCode: '046' }),
      eventRow({ GlobalEventID: '2', EventCode: '043' }),
      eventRow({ GlobalEventID: '3', Actor2Code: 'FRAGOV' }),
    ]).parts[0]?.events.map(({ participants }) => participants.map(({ role }) => role)) ?? [];
  t.deepEqual(meeting, ['PARTICIPANT', 'PARTICIPANT']);
  t.deepEqual(visit, ['HOST', 'PARTICIPANT']);
  t.deepEqual(self, ['AGENT']);
});

test('A source that is no address is kept as it is cited', (t) => {
  const article = read([eventRow({ SOURCEURL: 'Radio Monitoring' })]).parts[0]?.articles[0];
  t.is(article?.url, undefined);
  t.deepEqual(article?.codes, { 'gdelt-source': 'Radio Monitoring' });
});

test('What the store holds is not overwritten by the little that GDELT knows', (t) => {
  const { parts } = read([eventRow()]);
  const article = parts
    .flatMap(({ articles }) => articles)
    .map((held) => ({ ...held, title: 'Closed', language: 'fr' }));
  t.like(read([eventRow()], storeOf(parts, { article })).parts[0]?.articles[0], {
    title: 'Closed',
    language: 'fr',
  });
});

test('A file of another format is refused after a hundred rows, not told line by line', (t) => {
  const rows = Array.from({ length: 200 }, () => 'a\tb');
  t.throws(() => read(rows), {
    code: 'UNKNOWN_FORMAT',
    message: /none of its first 100 rows has 61 columns/,
  });
});

test('A dossier whose slug is none is refused as an option', (t) => {
  const input = inputOf('events.csv', eventRow());
  t.throws(() => readAll(readEvents(input, { ...OPTIONS, dossier: 'No Slug' })), { code: 'BAD_OPTION' });
});

test('Parts have some hundreds of rows, each whole in itself', (t) => {
  const rows = Array.from({ length: 1000 }, (_, i) => eventRow({ GlobalEventID: String(900000001 + i) }));
  const { parts } = read(rows);
  t.is(parts.length, 3);
  t.is(parts.flatMap(({ events }) => events).length, 1000);
  for (const part of parts) t.deepEqual(problemsOf(part), []);
});

test('Bad rows, however many and wherever, keep no good row out', (t) => {
  const bad = fc.constantFrom(
    '',
    'x',
    '\t\t',
    eventRow({ Day: '20241301' }),
    eventRow({ EventCode: '999' }),
    eventRow({ SOURCEURL: '' }),
    eventRow().slice(0, 200),
    `${eventRow()}\t`,
  );
  fc.assert(
    fc.property(fc.array(fc.array(bad, { maxLength: 3 }), { minLength: 1, maxLength: 12 }), (all) => {
      const rows = all.flatMap((some, i) => [...some, eventRow({ GlobalEventID: String(i + 1) })]);
      const events = read(rows).parts.flatMap((part) => part.events.map(({ slug }) => slug));
      t.deepEqual(
        events,
        all.map((_, i) => `gdelt-${i + 1}`),
      );
    }),
  );
});
