import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keptStore } from '../corpus/kept-store.ts';
import { readWanted } from '../corpus/wanted.ts';
import { between, toMarkdown } from '../figures/table.ts';
import { machine } from '../machine.ts';
import { refuse, runCommand } from '../run-command.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './imports.ts';
import { readStore } from './reads.ts';
import { growthTable, importTable, pairTable, readTable, type StoreReport, storeGoals } from './report.ts';

const HELP = `npm run bench:store -- [options]

Measures what the store does by itself, beside bare prepared statements that read or write the same rows.

  --store FILE     the store to ask; it is only read
  --statements N   without a store: how many statements the made-up one has (100000)
  --seed S         which made-up one (1)
  --quick          fewer and shorter rounds, for a first look
  --write          writes the tables into docs/performance.md

A made-up store is made once and stays in the user's cache folder, as does one of a hundredth of its size.
`;

const PAGE = new URL('../../../../docs/performance.md', import.meta.url);
const MARKS = ['<!-- figures of the store -->', '<!-- end of figures of the store -->'] as const;
/** How many of the pairs of filters are listed. */
const WORST = 12;

/** Runs the benchmark as told on the command line; gives the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      store: { type: 'string' },
      statements: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = readWanted(values);
  if (typeof wanted === 'string') return refuse(wanted);
  const { seed } = wanted;
  if (values.store !== undefined && !existsSync(values.store))
    return refuse(`There is no store at ${values.store}.`);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort(new Error('Interrupted.')));
  const kept = { ...wanted, signal: abort.signal, say: console.error };
  using made = values.store === undefined ? await keptStore(kept) : undefined;
  const path = values.store ?? made?.path ?? '';

  const rounds = { budget: values.quick ? 50 : 300 };
  const asked = readStore(path, rounds, console.error);
  using small = await keptStore({ ...kept, statements: Math.max(1, Math.round(asked.statements / 100)) });
  const growth = measureGrowth(small.path, path, rounds);
  console.error('importing');
  const imports = measureImports(seed, values.quick ? 5_000 : 20_000, values.quick ? 1 : 3);
  const text = describe(path, { asked, growth, imports });
  console.log(`\n${text}`);
  if (values.write) writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), MARKS, `\n${text}\n`));
  return 0;
}

function describe(path: string, report: StoreReport): string {
  const { asked, growth, imports } = report;
  const size = (statSync(path).size / 1e6).toFixed(0);
  return [
    machine(),
    `${asked.statements.toLocaleString('en')} statements, ${size} MB.`,
    toMarkdown(readTable(asked)),
    toMarkdown(pairTable(asked, WORST)),
    toMarkdown(growthTable(growth)),
    toMarkdown(importTable(imports)),
    ...(imports.shell === undefined ? ['SQLite’s shell (`sqlite3`) was not installed and has no row.'] : []),
    toMarkdown(storeGoals(report)),
  ].join('\n\n');
}

await runCommand(main);
