import { parseArgs } from 'node:util';
import { EDITION, STATEMENTS_PER_DOSSIER } from '@depeche/corpus';
import { openFile, StoreError } from '@depeche/store';
import { refuse, runCommand } from '../run-command.ts';
import { type Made, makeCorpus } from './make.ts';
import { showProgress } from './progress.ts';
import { intoFolder, intoStore } from './targets.ts';
import { readWanted } from './wanted.ts';

const HELP = `npm run corpus -- --statements N (--store FILE | --output FOLDER) [--seed S]

Makes up dossiers that read as news, the same ones for the same seed, ${STATEMENTS_PER_DOSSIER} statements in each. Stopped with
Ctrl-C, the same command goes on from there; with a larger number it adds what is missing.

  --statements N   how many statements in all
  --store FILE     imports into this store, one dossier at a time
  --output FOLDER  writes a JSON file for each dossier, for depeche import
  --seed S         a whole number from 0 to 4294967295 (1)
`;

/** What a program that was interrupted ends with, by the custom of shells. */
const INTERRUPTED = 130;

/** Makes a corpus as told on the command line; gives the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      statements: { type: 'string' },
      store: { type: 'string' },
      output: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { store: path, output } = values;
  const wanted = readWanted(values);
  if (typeof wanted === 'string') return refuse(wanted);
  if ((path === undefined) === (output === undefined))
    return refuse('One of --store FILE and --output FOLDER says where the dossiers go.');

  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const dossiers = Math.ceil(wanted.statements / STATEMENTS_PER_DOSSIER);
  const onProgress = showProgress(dossiers, process.stderr);
  const options = { ...wanted, signal: abort.signal, onProgress };
  if (output !== undefined) return tell(await makeCorpus(intoFolder(output), options), dossiers);
  const store = openFile(path ?? '');
  try {
    return tell(await makeCorpus(intoStore(store), options), dossiers);
  } finally {
    store.close();
  }
}

function tell({ made, held, isWhole }: Made, dossiers: number): number {
  const counted = `${made} made, ${held} were there already`;
  if (isWhole) {
    console.log(`${dossiers} dossiers of edition ${EDITION}: ${counted}.`);
    return 0;
  }
  console.error(
    `\nStopped after ${made + held} of ${dossiers} dossiers (${counted}). The same command goes on from there.`,
  );
  return INTERRUPTED;
}

await runCommand(main, (error) => (error instanceof StoreError ? error.message : error));
