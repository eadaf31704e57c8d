import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rowsOf } from './rows.ts';

/** What parts columns and rows in the files that the shell reads: nothing that stands in a text. */
const [UNIT, RECORD] = ['\u001f', '\u001e'];

/**
 * What SQLite's own shell takes of the processor, in milliseconds, to `.import` every row of a store from files, in one transaction;
 * undefined where there is no `sqlite3`. What it reads is text, so its tables are not strict and have '' for null; older
 * shells know no index without a content from which rows can be deleted.
 */
export function shellImport(from: string, folder: string): number | undefined {
  if (spawnSync('sqlite3', ['-version']).error) return undefined;
  // `times` says what the programs before it have used.
  const shell = (input: string) =>
    spawnSync('sh', ['-c', 'sqlite3 -batch "$1" && times', 'sh', join(folder, 'shell.db')], {
      input,
      encoding: 'utf8',
    });
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    const made = shell(schemaOf(source));
    if (made.status !== 0) throw new Error(`The shell could not make the tables: ${made.stderr}`);
    const imports = [...rowsOf(source)].map(({ table, columns, rows }) => {
      const path = join(folder, `${table}.rows`);
      const file = openSync(path, 'w');
      // The shell fills columns in their order, and an index has no row's number among them.
      const skipped = columns[0] === 'rowid' ? 1 : 0;
      for (const values of rows) writeSync(file, `${values.slice(skipped).join(UNIT)}${RECORD}`);
      closeSync(file);
      return `.import --ascii ${path} ${table}`;
    });
    const script = [
      'pragma synchronous = full;',
      'pragma cache_size = -65536;',
      'begin;',
      ...imports,
      'commit;',
    ];
    const { status, stdout, stderr } = shell(`${script.join('\n')}\n`);
    if (status !== 0 || stderr !== '') throw new Error(`The shell could not import: ${stderr.slice(0, 400)}`);
    return usedByChildren(stdout);
  } finally {
    source.close();
  }
}

function schemaOf(database: DatabaseSync): string {
  const statements = database
    .prepare(
      `select sql from sqlite_schema where sql is not null and type <> 'trigger'
       and (name not like '%\\_words\\__%' escape '\\') and name not like 'sqlite\\_%' escape '\\' order by rowid`,
    )
    .all()
    .map(({ sql }) =>
      String(sql)
        .replace(/\) strict\b,? ?/, ') ')
        .replace('contentless_delete = 1, ', ''),
    );
  return `pragma journal_mode = wal;\n${statements.join(';\n')};\n`;
}

/** What programs have used, in milliseconds, from the last line of `times`: `0m1.250s 0m0.080s`. */
function usedByChildren(output: string): number {
  const parts =
    output
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...parts].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
}
