import { sql } from 'kysely';
import { run } from '../../engine/steps.ts';
import { StoreError } from '../../error.ts';
import type { Server } from '../server.ts';
import type { Position } from './choose-replica.ts';

/** What a server tells of itself. */
export interface Look {
  /** Up to where it has written its log, or replayed that of the server which it follows. */
  readonly position: Position;
  /** Whether it follows another. */
  readonly follows: boolean;
  /** By what servers with the same data know one another. */
  readonly system: string;
}

/** Milliseconds within which a server has to answer when it is looked at. */
const PATIENCE = 2_000;

/** Asks a server how it stands, on connections that are for that alone: they must not wait for others. */
export async function lookAt(watch: Server): Promise<Look> {
  const timer = setTimeout(() => watch.giveUp(), PATIENCE);
  try {
    const row = await watch.on((runner) =>
      run(
        runner.get(
          runner.once(
            'look',
            () => sql<Record<'follows' | 'system' | 'position', string>>`
              select pg_is_in_recovery()::text as follows, system_identifier::text as system,
              (case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end
                - '0/0'::pg_lsn)::text as position
              from pg_control_system()`,
          ),
        ),
      ),
    );
    if (!row) throw new StoreError('UNAVAILABLE', `The store ${watch.where} gives no answer.`);
    return { position: BigInt(row.position), follows: row.follows === 'true', system: row.system };
  } finally {
    clearTimeout(timer);
  }
}
