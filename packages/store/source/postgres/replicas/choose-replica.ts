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
  /** Whether it could not be reached when it was last tried. */
  readonly isDown: boolean;
  /** When whoever reads has last written: they are to see that. */
  readonly writtenAt: number;
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
export const unknownPrimary: PrimaryState = { looks: [], isDown: false, writtenAt: 0 };

/** What is known of a replica once it was seen at a position. */
export function seenReplica(replayed: Position, now: number): ReplicaState {
  return { replayed, failures: 0, nextLook: now + LOOK_EVERY };
}

/**
 * What is known of a replica once it has failed: it is left alone, for twice as long each time. All that was under way on
 * it fails at once, and that is one failure.
 */
export function failedReplica(state: ReplicaState, now: number): ReplicaState {
  const { failures } = state;
  if (failures > 0 && now < state.nextLook) return state;
  const wait = Math.min(LOOK_EVERY * 2 ** failures, LONGEST_WAIT);
  return { replayed: undefined, failures: failures + 1, nextLook: now + wait };
}

/** What is known of a primary once it was seen at a position. Of older looks, those stay that a replica can still be near by. */
export function seenPrimary(primary: PrimaryState, look: PrimaryLook): PrimaryState {
  const looks = primary.looks.filter(({ at }) => at >= look.at - OLDEST);
  return { ...primary, looks: [...looks, look], isDown: false };
}

/**
 * What can be read of a replica. It has all that its primary had at some look; since then it may be behind. Times are
 * those of our own clock alone, so clocks that differ do no harm. While the primary is down, what was there when it was
 * last seen is the newest that is known, and its replicas go on being read from.
 */
export function conditionOf(
  { replayed }: ReplicaState,
  { looks, isDown, writtenAt }: PrimaryState,
  now: number,
): ReplicaCondition {
  if (replayed === undefined) return 'DOWN';
  const reached = looks.findLast(({ position }) => position <= replayed);
  if (!reached || reached.at < writtenAt) return 'BEHIND';
  const newest = isDown ? (looks.at(-1)?.at ?? now) : now;
  return newest - reached.at <= OLDEST ? 'NEAR' : 'BEHIND';
}

/** A replica that can be chosen. */
export interface Choice {
  readonly state: ReplicaState;
  /** How many calls are under way on it. */
  readonly calls: number;
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
  const fewest = Math.min(...near.map(({ calls }) => calls));
  const equals = near.filter(({ calls }) => calls === fewest);
  return equals[turn % equals.length];
}
