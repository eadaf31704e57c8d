import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixtures } from '@depeche/model/fixtures';
import { openFile } from '@depeche/store';
import { toMarkdown } from '../figures/table.ts';
import { runCommand } from '../run-command.ts';
import { soak } from './soak.ts';
import { judge } from './verdict.ts';

const HELP = `npm run bench:soak -- [options]

Asks the server the worked questions while another process imports, and judges how it stood that.

  --minutes N   how long (5)
  --store FILE  a store to begin with; a copy of it is used
`;

/** Runs the soak as told on the command line; gives the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '5' },
      store: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const minutes = Number(values.minutes);
  if (!(minutes > 0 && minutes <= 60)) {
    console.error(`--minutes is a number above 0 and up to 60, not ${values.minutes}.`);
    return 2;
  }
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort(new Error('Interrupted.')));
  const folder = await mkdtemp(join(tmpdir(), 'depeche-soak-'));
  try {
    const path = join(folder, 'soak.db');
    if (values.store !== undefined) await copyFile(values.store, path);
    const store = openFile(path);
    store.importAll(fixtures);
    store.close();
    const observed = await soak({ store: path, seconds: minutes * 60, signal: abort.signal });
    const { table, passed } = judge(observed);
    console.log(toMarkdown(table));
    for (const line of [...new Set([...observed.errors, ...observed.lost])].slice(0, 10)) console.error(line);
    return passed ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runCommand(main);
