import { setTimeout } from 'node:timers/promises';
import { ask } from './databases.ts';
import type { Server } from './server.ts';

/** Makes a replica stay as it is, whatever its primary sends. */
export async function pauseReplay(replica: Server): Promise<void> {
  await ask(replica.url(), 'select pg_wal_replay_pause()');
}

/** Lets it catch up. */
export async function resumeReplay(replica: Server): Promise<void> {
  await ask(replica.url(), 'select pg_wal_replay_resume()');
}

/** Waits until a replica has all that its primary has now; throws where that takes longer than ten seconds. */
export async function caughtUp(primary: Server, replica: Server): Promise<void> {
  const [now] = await ask(primary.url(), 'select pg_current_wal_lsn() as lsn');
  for (let waits = 0; waits < 200; waits++) {
    const [state] = await ask(
      replica.url(),
      `select coalesce(pg_last_wal_replay_lsn() >= '${now?.lsn}'::pg_lsn, false) as there`,
    );
    if (state?.there === true) return;
    await setTimeout(50);
  }
  throw new Error('The replica does not catch up.');
}
