import type { DatabaseSync } from 'node:sqlite';

type Row = Readonly<Record<string, unknown>>;

/** Columns that hold the id of a row of another table. */
const REFERENCES: Readonly<Record<string, string>> = {
  id: 'record',
  record: 'record',
  article: 'record',
  actor: 'record',
  statement: 'record',
  event: 'record',
  subject: 'record',
  also: 'record',
  conflict: 'record',
  party: 'record',
  note: 'record',
  target: 'record',
  of: 'record',
  place: 'record',
};

/** What differs from one run to the next by itself. */
const VOLATILE = new Set(['imported_at', 'sequence', 'data_version']);

/** Tables that tell how a store came to be what it is. */
const HISTORY = new Set(['log', 'earlier']);

/** Every row of every table of a store but its history, with the JSON of a record in place of its id, so that two stores can be compared. */
export function dump(database: DatabaseSync): Readonly<Record<string, readonly string[]>> {
  const tables = database
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like '%\\_words%' escape '\\' order by name`,
    )
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !HISTORY.has(name));
  const records = new Map(
    database
      .prepare('select id, json from record')
      .all()
      .map(({ id, json }) => [id, json]),
  );
  const readable = (table: string, row: Row) =>
    Object.entries(row)
      .filter(([column]) => !VOLATILE.has(column) && !(table === 'dossier' && column === 'id'))
      .map(([column, value]) => [
        column,
        REFERENCES[column] === undefined || value === null ? value : (records.get(value as number) ?? 'gone'),
      ]);
  return Object.fromEntries(
    tables.map((table) => [
      table,
      database
        .prepare(`select * from "${table}"`)
        .all()
        .map((row) => JSON.stringify(readable(table, row)))
        .sort(),
    ]),
  );
}

/** How many records the search index holds, by table: also words whose record has gone. */
export function countWords(database: DatabaseSync): Readonly<Record<string, number>> {
  return Object.fromEntries(
    database
      .prepare(
        `select name from sqlite_schema where name like '%\\_words\\_docsize' escape '\\' order by name`,
      )
      .all()
      .map(({ name }) => [name, database.prepare(`select count(*) as count from "${name}"`).get()?.count]),
  );
}
