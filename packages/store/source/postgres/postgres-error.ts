import pg from 'pg';
import { StoreError, type StoreErrorCode } from '../error.ts';

/** What the store says of an SQLSTATE, or of all that begin so (postgresql.org/docs/current/errcodes-appendix.html). */
const STATES: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  '08': ['UNAVAILABLE', 'has lost its connection; try again.'],
  // No value of ours is out of a column's range or of another type: only a cursor brings what somebody made up.
  '22003': ['BAD_CURSOR', 'has given no such cursor.'],
  '22P02': ['BAD_CURSOR', 'has given no such cursor.'],
  '25006': ['UNWRITABLE', 'can only be read: its server follows another, or is set to be read only.'],
  '28': ['UNAVAILABLE', 'does not let us in: user, password or way of connecting are refused.'],
  '3D000': ['UNAVAILABLE', 'is in a database that does not exist.'],
  '40': ['BUSY', 'is being written to by another process; try again.'],
  '42501': ['UNWRITABLE', 'does not allow this to the user who connects.'],
  '53100': ['UNWRITABLE', 'has no room left on its server’s disk.'],
  '53': ['UNAVAILABLE', 'has no room on its server just now: connections or memory are used up.'],
  '55P03': ['BUSY', 'is being written to by another process; try again.'],
  '57014': ['UNAVAILABLE', 'has not answered in the time that a statement may take.'],
  '57P': ['UNAVAILABLE', 'has lost its connection: its server stops or starts.'],
  XX001: ['CORRUPT', 'is damaged.'],
  XX002: ['CORRUPT', 'is damaged.'],
};

/** Tells in our own words what PostgreSQL or the way to it could not do; `where` is how the store is called. */
export function asStoreError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  const options = { cause: error };
  if (!(error instanceof pg.DatabaseError))
    return new StoreError('UNAVAILABLE', `The store ${where} cannot be reached.`, options);
  const state = error.code ?? '';
  if (state === '23503')
    return new StoreError(
      'BROKEN_REFERENCE',
      'Another dossier refers to a record that this one takes out of an article that both have; nothing was changed.',
      options,
    );
  const [code, message] = STATES[state] ??
    STATES[state.slice(0, 3)] ??
    STATES[state.slice(0, 2)] ?? ['UNKNOWN', `failed (SQLSTATE ${state}).`];
  return new StoreError(code, `The store ${where} ${message}`, options);
}

/** A statement that was stopped because it took too long, or somebody stopped it. */
const STOPPED = '57014';

/**
 * Whether a read that failed may succeed on another server: where this one or the way to it is at fault, or where a
 * replica had to take back what was being read, to follow its primary. A question that takes too long does so anywhere.
 */
export function canBeReadElsewhere(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  const isStopped = error.cause instanceof pg.DatabaseError && error.cause.code === STOPPED;
  return error.code === 'BUSY' || (error.code === 'UNAVAILABLE' && !isStopped);
}
