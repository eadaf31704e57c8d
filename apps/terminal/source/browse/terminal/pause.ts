import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for the signal to arrive; while the process is stopped, its clock stands still with it. */
const MOMENT = 60;

/**
 * Stops this process and whoever started it together with it, as a shell does on Ctrl-Z; comes back when it is resumed,
 * or shortly where nothing could be stopped, as there is no shell to resume it.
 */
export async function pause(): Promise<void> {
  if (process.platform !== 'win32') process.kill(0, 'SIGTSTP');
  await wait(MOMENT);
}
