import { type Problem, strange } from './problem.ts';

/** Something that is loaded, or is not. What was there stays while it is loaded anew. */
export interface Load<Value> {
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  readonly value: Value | undefined;
  readonly problem: Problem | undefined;
  /** Whether it takes so long that people want to be told. */
  readonly isSlow: boolean;
}

/** What came of loading. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: Problem };

export const nothing: Load<never> = { status: 'none', value: undefined, problem: undefined, isSlow: false };

interface Entry {
  load: Load<unknown>;
  /** Whether the value is from before everything was to be loaded anew: it is seen, and not added to. */
  isOld: boolean;
  round: number;
  slow: NodeJS.Timeout | undefined;
}

type Loader = (value: unknown) => Promise<Outcome<unknown>>;

/** Keeps what was loaded, loads what is missing, and says when something changes. */
export interface Loads {
  get(key: string): Load<unknown>;
  /** Loads what is not there yet, or failed in an earlier round; `isWanted` says whether what is there is enough. */
  want(key: string, loader: Loader, isEnough?: (value: unknown) => boolean): void;
  /**
   * As `want`, for what follows a moving cursor or what is being typed: in one lane one thing is loaded at a time, and
   * of those that wait only the last.
   */
  wantLive(lane: string, key: string, loader: Loader, isEnough?: (value: unknown) => boolean): void;
  /** Another attempt at whatever failed; with `isAll`, everything is loaded anew. */
  nextRound(isAll: boolean): void;
  close(): void;
}

/** After so many milliseconds people are told that something is being loaded. */
const SLOW = 150;
/** How many things are kept; those not asked for the longest go first. */
const KEPT = 400;

export function createLoads(onChange: () => void, onOutcome: (outcome: Outcome<unknown>) => void): Loads {
  const entries = new Map<string, Entry>();
  let round = 0;
  let isClosed = false;
  /** What is being loaded in a lane, and what waits behind it. */
  const lanes = new Map<string, { waiting: (() => void) | undefined }>();

  function touch(key: string): Entry {
    const known = entries.get(key);
    if (known) entries.delete(key);
    const entry = known ?? { load: nothing, isOld: false, round: -1, slow: undefined };
    entries.set(key, entry);
    if (entries.size > KEPT) {
      const oldest = entries.keys().next().value;
      if (oldest !== undefined) entries.delete(oldest);
    }
    return entry;
  }

  function isDue({ load, round: tried }: Entry, isEnough: (value: unknown) => boolean): boolean {
    if (load.status === 'loading') return false;
    if (load.status === 'failed') return tried < round;
    return load.status === 'none' || !isEnough(load.value);
  }

  async function start(entry: Entry, loader: Loader): Promise<void> {
    const known = entry.isOld ? undefined : entry.load.value;
    entry.round = round;
    entry.load = { ...entry.load, status: 'loading', isSlow: false };
    entry.slow = setTimeout(() => {
      entry.load = { ...entry.load, isSlow: true };
      onChange();
    }, SLOW);
    const outcome = await outcomeOf(loader, known);
    clearTimeout(entry.slow);
    if (isClosed) return;
    if ('value' in outcome) entry.isOld = false;
    entry.load =
      'value' in outcome
        ? { status: 'ready', value: outcome.value, problem: undefined, isSlow: false }
        : { status: 'failed', value: entry.load.value, problem: outcome.problem, isSlow: false };
    onOutcome(outcome);
    onChange();
  }

  const loads: Loads = {
    get: (key) => entries.get(key)?.load ?? nothing,
    want(key, loader, isEnough = () => true) {
      const entry = touch(key);
      if (isDue(entry, isEnough)) void start(entry, loader);
    },
    wantLive(lane, key, loader, isEnough = () => true) {
      const entry = touch(key);
      const running = lanes.get(lane);
      if (running) running.waiting = undefined;
      if (!isDue(entry, isEnough)) return;
      if (running) {
        running.waiting = () => loads.wantLive(lane, key, loader, isEnough);
        return;
      }
      const own: { waiting: (() => void) | undefined } = { waiting: undefined };
      lanes.set(lane, own);
      void start(entry, loader).then(() => {
        lanes.delete(lane);
        own.waiting?.();
      });
    },
    nextRound(isAll) {
      round++;
      if (!isAll) return;
      for (const entry of entries.values()) {
        entry.isOld = true;
        if (entry.load.status === 'ready') entry.load = { ...entry.load, status: 'none' };
      }
    },
    close() {
      isClosed = true;
      for (const { slow } of entries.values()) clearTimeout(slow);
    },
  };
  return loads;
}

/** An answer that is not of the shape that was asked for cannot be read: the server is of another version. */
async function outcomeOf(loader: Loader, known: unknown): Promise<Outcome<unknown>> {
  try {
    return await loader(known);
  } catch {
    return { problem: strange('version') };
  }
}
