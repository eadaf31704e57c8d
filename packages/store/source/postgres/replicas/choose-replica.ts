import type { ReplicaCondition } from '../../contract/replica-condition.ts';

/** Where a log of writes (WAL) ends: bytes from its beginning. */
export type Position = bigint;

/** Where the primary's log ended when it was looked at, by a clock in milliseconds. */
export interface PrimaryLook {
  readonly at: number;
  readonly position: Position;
}

/** What is known of the primary. */
export interface PrimaryState {
  /** What was seen, oldest first. */
  readonly looks: readonly PrimaryLook[];
  /** Whether it could not be reached when it was last looked at. */
  readonly isDown: boolean;
  /** Up to where its log has to be read for whoever reads to see what they wrote themselves. */
  readonly written: Position;
}

/** What is known of a replica. */
export interface ReplicaState {
  /** Up to where it was seen to have replayed its primary's log; undefined while that is not known. */
  readonly replayed: Position | undefined;
  /** How many times in a row it has failed. */
  readonly failures: number;
  /** From when on it may be looked at again. */
  readonly nextLook: number;
}

/** Milliseconds from one look at a server to the next, while it is used. */
export const LOOK_EVERY = 1_000;

/** By how many milliseconds a replica may be behind its primary and still be read from. */
export const OLDEST = 5_000;

/** After so many milliseconds at most, a replica that failed is looked at again. */
const LONGEST_WAIT = 30_000;

/** A replica of which nothing is known. */
export const unknownReplica: ReplicaState = { replayed: undefined, failures: 0, nextLook: 0 };

/** A primary of which nothing is known. */
export const unknownPrimary: PrimaryState = { looks: [], isDown: false, written: 0n };

/** What is known of a replica once it was seen at a position. */
export function seenReplica(replayed: Position, now: number): ReplicaState {
  return { replayed, failures: 0, nextLook: now + LOOK_EVERY };
}

/** What is known of a replica once it has failed: it is left alone, for twice as long each time. */
export function failedReplica({ failures }: ReplicaState, now: number): ReplicaState {
  const wait = Math.min(LOOK_EVERY * 2 ** failures, LONGEST_WAIT);
  return { replayed: undefined, failures: failures + 1, nextLook: now + wait };
}

/** What is known of a primary once it was seen at a position. Of older looks, those stay that a replica can still be near by. */
export function seenPrimary(primary: PrimaryState, look: PrimaryLook): PrimaryState {
  const looks = primary.looks.filter(({ at }) => at >= look.at - OLDEST);
  return { ...primary, looks: [...looks, look], isDown: false };
}

/**
 * How many milliseconds a replica may be behind: the time since the last look at the primary of which it has all that was
 * there. Only our own clock is asked, so clocks that differ do no harm. Of a primary that is down, what was there when it
 * was last seen is the newest that is known.
 */
export function ageOf({ replayed }: ReplicaState, { looks, isDown }: PrimaryState, now: number): number {
  if (replayed === undefined) return Number.POSITIVE_INFINITY;
  const reached = looks.findLast(({ position }) => position <= replayed);
  if (!reached) return Number.POSITIVE_INFINITY;
  return (isDown ? (looks.at(-1)?.at ?? now) : now) - reached.at;
}

/** Whether a replica can be read from. */
export function conditionOf(
  replica: ReplicaState,
  primary: PrimaryState,
  now: number,
): ReplicaCondition {
  if (replica.replayed === undefined) return 'DOWN';
  if (replica.replayed < primary.written) return 'BEHIND';
  return ageOf(replica, primary, now) <= OLDEST ? 'NEAR' : 'BEHIND';
}

/** A replica that can be chosen. */
export interface Choice {
  readonly state: ReplicaState;
  /** How many reads are under way on it. */
  readonly reads: number;
}

/**
 * The replica to read from: of those that are near, the one that has least to do; of equals, each in its turn. Undefined
 * where none is near: then it is for the primary.
 */
export function chooseReplica<T extends Choice>(
  replicas: readonly T[],
  primary: PrimaryState,
  now: number,
  turn: number,
): T | undefined {
  const near = replicas.filter(({ state }) => conditionOf(state, primary, now) === 'NEAR');
  const fewest = Math.min(...near.map(({ reads }) => reads));
  const equals = near.filter(({ reads }) => reads === fewest);
  return equals[turn % equals.length];
}
