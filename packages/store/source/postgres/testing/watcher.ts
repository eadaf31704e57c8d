/**
 * A process that outlives the tests: once whoever started it closes its input or is gone, it stops the server whose data
 * are in the folder, and removes the folder.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [folder = ''] = process.argv.slice(2);

process.stdin.resume().on('close', async () => {
  const server = runningServer();
  if (server !== undefined) {
    signal(server, 'SIGQUIT');
    for (let waits = 0; waits < 100 && signal(server, 0); waits++) await setTimeout(50);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** PostgreSQL writes the number of its process on the first line of a file that it removes at the end. */
function runningServer(): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

function signal(process_: number, name: 'SIGQUIT' | 0): boolean {
  try {
    return process.kill(process_, name);
  } catch {
    return false;
  }
}
