/**
 * How fast the readers are and how much memory they take, on files that it makes itself; each is read in a process of its
 * own, packed once and ten times as large once, to see that memory does not grow with the file.
 * `npm run bench -w @depeche/exchange -- 100000` (records a file).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type MadeFormat, madeFormats, makeFile } from './make.ts';

interface Measured {
  readonly records: number;
  readonly errors: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const wanted = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const readOne = join(import.meta.dirname, 'read-one.ts');
const rows: string[][] = [
  ['', 'MB', 'records', 'errors', 'seconds', 'CPU s', 'records/s', 's per million', 'peak MB'],
];

function measure(name: string, format: MadeFormat, path: string): void {
  const measured: Measured = JSON.parse(
    execFileSync(process.execPath, [readOne, format, path], { encoding: 'utf8' }),
  );
  const { records, errors, seconds, cpu, megabytes } = measured;
  rows.push([
    name,
    (statSync(path).size / 1e6).toFixed(1),
    String(records),
    String(errors),
    seconds.toFixed(2),
    cpu.toFixed(2),
    (records / seconds).toFixed(0),
    ((seconds * 1e6) / records).toFixed(0),
    megabytes.toFixed(0),
  ]);
}

try {
  for (const format of madeFormats) {
    const path = join(folder, `${format}.data`);
    makeFile(path, format, Math.ceil(wanted / 10));
    measure(`${format}, a tenth`, format, path);
    makeFile(path, format, wanted);
    measure(format, format, path);
    if (format !== 'gdelt-events') continue;
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    measure(`${format}, gzip`, format, `${path}.gz`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
for (const row of rows)
  console.log(
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
