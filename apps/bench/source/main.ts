import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Contestant, ours, peers } from './contestants.ts';
import { keptStore } from './corpus/kept-store.ts';
import { readWanted } from './corpus/wanted.ts';
import { between, toMarkdown } from './figures/table.ts';
import { machine, peerVersions } from './machine.ts';
import { type Question, titles } from './questions.ts';
import { apiGoals, questionTable } from './report.ts';
import { type RunReport, run } from './run.ts';
import { refuse, runCommand } from './run-command.ts';

const HELP = `npm run bench -- [options]

Measures the API beside a bare server that returns the same bytes, and beside other servers once
\`npm run bench:install\` has installed them.

  --store FILE     the store to answer from; it is only read
  --statements N   without a store: how many statements the made-up one has (100000)
  --seed S         which made-up one (1)
  --quick          fewer and shorter rounds, for a first look
  --rows N         statements in the servers that have data of their own (2000)
  --write          writes the tables into docs/performance.md

A made-up store is made once and stays in the user's cache folder.
`;

const PAGE = new URL('../../../docs/performance.md', import.meta.url);
const PEERS = new URL('../peers/node_modules/', import.meta.url);
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;

/** Runs the benchmark as told on the command line; gives the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      store: { type: 'string' },
      statements: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      rows: { type: 'string', default: '2000' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return say(HELP);
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 100)
    return refuse(`--rows is a number from 100 on, not ${values.rows}.`);
  const wanted = readWanted(values);
  if (typeof wanted === 'string') return refuse(wanted);
  if (values.store !== undefined && !existsSync(values.store))
    return refuse(`There is no store at ${values.store}.`);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort(new Error('Interrupted.')));
  using made =
    values.store === undefined ? await keptStore({ ...wanted, signal: abort.signal, say }) : undefined;
  const hasPeers = existsSync(PEERS);
  if (!hasPeers) say('The other servers are not installed (npm run bench:install): their rows are left out.');
  const contestants: readonly Contestant[] = [...ours, ...(hasPeers ? peers : [])];
  const report = await run({
    store: values.store ?? made?.path ?? '',
    contestants,
    questions: Object.keys(titles) as Question[],
    rows,
    subjects: 20_000,
    ...(values.quick ? { rounds: 2, round: 250, warmUp: 500 } : { rounds: 5, round: 1_000, warmUp: 1_500 }),
    signal: abort.signal,
    say,
  });
  const text = describe(report, hasPeers);
  say(`\n${text}`);
  if (values.write) writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), MARKS, `\n${text}\n`));
  return 0;
}

function describe(report: RunReport, hasPeers: boolean): string {
  const { statements, subjects, rows, measured, missing } = report;
  const number = new Intl.NumberFormat('en').format;
  const tables = (Object.keys(titles) as Question[]).map((question) =>
    toMarkdown(questionTable(measured, question)),
  );
  return [
    `${machine()} The others: ${peerVersions()}.`,
    `${number(statements)} statements; ${number(subjects)} of them are asked for in turn, ${number(rows)} of servers with data of their own.`,
    ...(hasPeers ? [] : ['The other servers were not installed and have no rows.']),
    ...missing.map(({ name, reason }) => `${name} has no row: ${reason}`),
    ...tables,
    toMarkdown(apiGoals(measured, 'Dépêche, POST', 'Mercurius + JIT')),
  ].join('\n\n');
}

function say(line: string): number {
  console.log(line);
  return 0;
}

await runCommand(main);
