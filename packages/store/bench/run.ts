/**
 * How fast the store is, as ratios to the bare prepared statement that reads the same rows in the same run.
 * `npm run bench -w @depeche/store -- 100000` (statements).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openFile, type Page } from '@depeche/store';
import { bareImport } from './bare-import.ts';
import { makeDossier, STATEMENTS_PER_DOSSIER } from './corpus.ts';
import { compare } from './measure.ts';

const wanted = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const path = join(folder, 'bench.db');

try {
  const dossiers = Array.from({ length: Math.ceil(wanted / STATEMENTS_PER_DOSSIER) }, (_, i) => i);
  const store = openFile(path);
  let importing = 0;
  for (const number of dossiers) {
    const dossier = makeDossier(number);
    const start = performance.now();
    store.import(dossier);
    importing += performance.now() - start;
  }
  const statements = store.stats().statement;
  console.log(`${statements} statements, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  const bareTime = bareImport(path, join(folder, 'bare.db'));
  console.log(
    `import: ${((importing * 1_000) / statements).toFixed(0)} µs a statement; bare prepared inserts of the same rows ` +
      `${((bareTime * 1_000) / statements).toFixed(0)} µs: ${((100 * bareTime) / importing).toFixed(0)} % of their speed\n`,
  );

  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('pragma cache_size = -65536');
  const bare = (sql: string) => database.prepare(sql);
  const rows: string[][] = [];
  const report = (name: string, ways: Parameters<typeof compare>[0]) => {
    const measured = compare(ways);
    const { median: base = 1 } = measured.bare ?? {};
    const { store: ours } = measured;
    if (!ours) return;
    const ratio = measured.bare ? (ours.median / base).toFixed(1) : '';
    const parsed = measured.parsed ? (ours.median / measured.parsed.median).toFixed(1) : '';
    rows.push([name, ours.median.toFixed(1), ours.p95.toFixed(1), ratio, parsed]);
  };

  const bySlug = bare(
    'select r.json from statement as t cross join record as r where t.slug = ? and r.id = t.id',
  );
  const slugOf = (i: number) => `article-${i % dossiers.length}-${i % 100}/s${i % 10}`;
  report('one record by slug', {
    bare: (i) => bySlug.get(slugOf(i)),
    parsed: (i) => JSON.parse(String(bySlug.get(slugOf(i))?.json)),
    store: (i) => store.find('statement', slugOf(i)),
  });

  const after = bare(`select j.json, r.position from statement as r cross join record as j
    where r.position > ? and j.id = r.id order by r.position limit 21`);
  const positions = bare('select position from statement order by position')
    .all()
    .map(({ position }) => String(position));
  const page = (name: string, start: string, cursor: string | undefined) =>
    report(name, {
      bare: () => after.all(start),
      parsed: () => after.all(start).map(({ json }) => JSON.parse(String(json))),
      store: () => store.list('statement', { first: 20, after: cursor }),
    });
  page('page of 20', '', undefined);
  const deep = Math.floor(positions.length * 0.9);
  page('the same, deep in the list', positions[deep] ?? '', cursorAt(deep));

  const side = (sql: string) => {
    const statement = bare(
      `select j.json, w.position from ${sql} and j.id = w.statement order by w.position limit 21`,
    );
    return (...values: string[]) => statement.all(...values);
  };
  const spoken = side(
    `statement_actor as w cross join record as j where w.actor = (select id from actor where slug = ?) and w.role = 'SPEAKER'`,
  );
  for (const [name, actor] of [
    ['page by a frequent speaker', 'actor-0'],
    ['page by a rare speaker', 'actor-990'],
  ] as const) {
    report(name, {
      bare: () => spoken(actor),
      parsed: () => spoken(actor).map(({ json }) => JSON.parse(String(json))),
      store: () => store.list('statement', { filter: { speaker: actor }, first: 20 }),
    });
  }
  const formed = bare(
    'select j.json, w.position from statement as w cross join record as j where w.form = ? and j.id = w.id order by w.position limit 21',
  );
  report('page of one form', {
    bare: () => formed.all('DIRECT'),
    parsed: () => formed.all('DIRECT').map(({ json }) => JSON.parse(String(json))),
    store: () => store.list('statement', { filter: { form: ['DIRECT'] }, first: 20 }),
  });
  const others = {
    'page of two forms': () => store.list('statement', { filter: { form: ['DIRECT', 'MIXED'] }, first: 20 }),
    'page of speaker and form': () =>
      store.list('statement', { filter: { speaker: 'actor-0', form: ['DIRECT'] }, first: 20 }),
    'page of speaker and month': () =>
      store.list('statement', {
        filter: { speaker: 'actor-0', time: { from: '2010-05-01', to: '2010-05-31' } },
        first: 20,
      }),
    'page of a month': () =>
      store.list('statement', { filter: { time: { from: '2010-05-01', to: '2010-05-31' } }, first: 20 }),
    'page of a rare word': () => store.list('statement', { filter: { query: 'mot4990' }, first: 20 }),
    'page of a common word': () => store.list('statement', { filter: { query: 'mot0' }, first: 20 }),
    'timeline of a speaker': () => store.timeline({ filter: { actor: 'actor-0' }, first: 20 }),
    'search for a rare word': () => store.search({ query: 'mot4990', first: 20 }),
    'search for a common word': () => store.search({ query: 'mot0', first: 20 }),
    'search for two common words': () => store.search({ query: 'mot0 mot1', first: 20 }),
    'count of all': () => store.count('statement'),
    'count by a frequent speaker': () => store.count('statement', { speaker: 'actor-0' }),
    'count of one form': () => store.count('statement', { form: ['DIRECT'] }),
    'opening the store': () => openFile(path).close(),
  };
  for (const [name, act] of Object.entries(others)) report(name, { store: act });

  table([['', 'median µs', 'p95 µs', '× bare', '× bare and parsed'], ...rows]);
  database.close();
  store.close();

  function cursorAt(index: number): string | undefined {
    // The cursor of a record, from the page that begins at the record after it.
    const slug = (positions[index] ?? '').replace(/!\d+!/, '/');
    let cursor: string | undefined;
    let edges: Page<{ slug: string }>['edges'];
    const article = slug.slice(0, slug.indexOf('/'));
    ({ edges } = store.list('statement', { filter: { article }, first: 100 }));
    for (const edge of edges) if (edge.node.slug === slug) cursor = edge.cursor;
    return cursor;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function table(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
}
