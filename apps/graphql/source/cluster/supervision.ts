/** How long things may take, in milliseconds, and how often they may fail. */
export interface Timing {
  /** Between two pings of a worker. */
  readonly ping: number;
  /** A ready worker that has not answered for so long is replaced. */
  readonly deaf: number;
  /** A worker that is not ready after so long is replaced. */
  readonly start: number;
  /** A worker that is told to finish and has not after so long is ended. */
  readonly drain: number;
  /** A worker that has lived for so long was no failed start. */
  readonly stable: number;
  /** Before the first replacement of a worker that failed; doubled by each further failure, up to `longestDelay`. */
  readonly delay: number;
  readonly longestDelay: number;
  /** After so many failures for each wanted worker, with none that lived long between them, it is given up. */
  readonly attempts: number;
}

export const defaultTiming: Timing = {
  ping: 2_000,
  deaf: 10_000,
  start: 60_000,
  drain: 16_000,
  stable: 10_000,
  delay: 100,
  longestDelay: 5_000,
  attempts: 5,
};

/** What is to be done with a worker. */
export type Action =
  | { readonly do: 'start' | 'drain' | 'kill' | 'ping'; readonly id: number }
  /** All have ended, as they were told to. */
  | { readonly do: 'finish' }
  /** They fail again and again: there is no use in going on. */
  | { readonly do: 'give-up' };

interface Worker {
  phase: 'starting' | 'ready' | 'draining';
  /** When it came into its phase. */
  since: number;
  readonly born: number;
  /** When it last gave a sign of life. */
  heard: number;
  /** The worker that goes once this one is ready. */
  readonly replaces: number | undefined;
}

/**
 * Decides which workers are started, told to finish and ended. It does nothing itself and has no clock: it is told what
 * happened and when, in milliseconds, and says what to do.
 */
export class Supervision {
  readonly #wanted: number;
  readonly #timing: Timing;
  readonly #workers = new Map<number, Worker>();
  /** Starts that wait for their time. */
  #due: Array<{ readonly at: number; readonly replaces: number | undefined }> = [];
  /** The workers that a rolling restart has still to replace. */
  #rolling: number[] = [];
  #failures = 0;
  #lastId = 0;
  #isStopping = false;

  constructor(wanted: number, timing: Timing = defaultTiming) {
    this.#wanted = wanted;
    this.#timing = timing;
  }

  /** How many workers answer. */
  get ready(): number {
    return [...this.#workers.values()].filter(({ phase }) => phase === 'ready').length;
  }

  /** Whether a worker was told to finish. */
  isLeaving(id: number): boolean {
    return this.#workers.get(id)?.phase === 'draining';
  }

  begin(now: number): Action[] {
    return Array.from({ length: this.#wanted }, () => this.#start(now));
  }

  isReady(id: number, now: number): Action[] {
    const worker = this.#workers.get(id);
    if (worker?.phase !== 'starting') return [];
    this.#enter(worker, 'ready', now);
    worker.heard = now;
    const old = worker.replaces === undefined ? [] : this.#drain(worker.replaces, now);
    return [...old, ...this.#roll(now)];
  }

  answered(id: number, now: number): void {
    const worker = this.#workers.get(id);
    if (worker) worker.heard = now;
  }

  /** Why it ended does not matter: whoever was not told to go is missed. */
  ended(id: number, now: number): Action[] {
    const worker = this.#workers.get(id);
    if (worker === undefined) return [];
    this.#workers.delete(id);
    if (this.#isStopping) return this.#workers.size === 0 ? [{ do: 'finish' }] : [];
    if (worker.phase === 'draining' || this.#isBeingReplaced(id)) return [];
    const { stable, attempts, delay, longestDelay } = this.#timing;
    if (now - worker.born >= stable) this.#failures = 0;
    this.#failures++;
    if (this.#failures >= attempts * this.#wanted) return [{ do: 'give-up' }];
    const wait = Math.min(delay * 2 ** (this.#failures - 1), longestDelay);
    this.#due.push({ at: now + wait, replaces: worker.replaces });
    return [];
  }

  /** Time has passed. */
  tick(now: number): Action[] {
    const due = this.#due.filter(({ at }) => at <= now);
    this.#due = this.#due.filter(({ at }) => at > now);
    return [
      ...due.map(({ replaces }) => this.#start(now, replaces)),
      ...[...this.#workers].flatMap(([id, worker]) => this.#look(id, worker, now)),
    ];
  }

  /** Replaces every worker by a new one, one after the other: the old one goes when the new one is ready. */
  restart(now: number): Action[] {
    if (this.#isStopping) return [];
    this.#rolling = [...this.#workers].filter(([, { phase }]) => phase !== 'draining').map(([id]) => id);
    return this.#roll(now);
  }

  /** Lets every worker finish. */
  stop(now: number): Action[] {
    if (this.#isStopping) return [];
    this.#isStopping = true;
    this.#due = [];
    this.#rolling = [];
    if (this.#workers.size === 0) return [{ do: 'finish' }];
    return [...this.#workers.keys()].flatMap((id) => this.#drain(id, now));
  }

  #start(now: number, replaces?: number): Action {
    this.#lastId++;
    this.#workers.set(this.#lastId, { phase: 'starting', since: now, born: now, heard: now, replaces });
    return { do: 'start', id: this.#lastId };
  }

  #drain(id: number, now: number): Action[] {
    const worker = this.#workers.get(id);
    if (worker === undefined || worker.phase === 'draining') return [];
    this.#enter(worker, 'draining', now);
    return [{ do: 'drain', id }];
  }

  #enter(worker: Worker, phase: Worker['phase'], now: number): void {
    worker.phase = phase;
    worker.since = now;
  }

  #roll(now: number): Action[] {
    const isUnderWay =
      this.#due.some(({ replaces }) => replaces !== undefined) ||
      [...this.#workers.values()].some(
        ({ phase, replaces }) => phase === 'starting' && replaces !== undefined,
      );
    if (isUnderWay) return [];
    const next = this.#rolling.find((id) => this.#workers.has(id));
    this.#rolling = next === undefined ? [] : this.#rolling.slice(this.#rolling.indexOf(next) + 1);
    return next === undefined ? [] : [this.#start(now, next)];
  }

  #isBeingReplaced(id: number): boolean {
    return (
      this.#due.some(({ replaces }) => replaces === id) ||
      [...this.#workers.values()].some(({ replaces }) => replaces === id)
    );
  }

  #look(id: number, { phase, since, heard }: Worker, now: number): Action[] {
    const { deaf, start, drain } = this.#timing;
    if (phase === 'ready') return [{ do: now - heard > deaf ? 'kill' : 'ping', id }];
    return now - since > (phase === 'starting' ? start : drain) ? [{ do: 'kill', id }] : [];
  }
}
