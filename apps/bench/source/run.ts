import type { Child } from './child/start.ts';
import type { Contestant } from './contestants.ts';
import { median, percentile } from './figures/summary.ts';
import { type Lane, type Missing, startLanes } from './lanes.ts';
import { type Ask, connect, load } from './load.ts';
import type { Question } from './questions.ts';
import { readSubjects } from './subjects.ts';

/** How long and how often is measured, and on what. */
export interface RunOptions {
  readonly store: string;
  readonly contestants: readonly Contestant[];
  readonly questions: readonly Question[];
  readonly rounds: number;
  /** How long a round asks one server one question, in milliseconds. */
  readonly round: number;
  /** How long a server is asked beforehand, uncounted, in milliseconds. */
  readonly warmUp: number;
  /** How many statements the servers with data of their own take from the store. */
  readonly rows: number;
  /** How many different statements are asked for, each as a record or as the first of a page. */
  readonly subjects: number;
  readonly signal: AbortSignal;
  /** Told what is going on. */
  readonly say: (line: string) => void;
}

/** What a server and question took: microseconds of CPU for a request, requests in a second, latencies in milliseconds. */
interface Figures {
  readonly cpu: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

/** The figures of one server and question: each the median of its rounds. */
export interface Measured extends Figures {
  readonly name: string;
  readonly question: Question;
}

/** What a run found out. */
export interface RunReport {
  readonly statements: number;
  readonly subjects: number;
  readonly rows: number;
  readonly measured: readonly Measured[];
  readonly missing: readonly Missing[];
}

/** Connections that ask at the same time, each one request after another. */
const CONNECTIONS = 16;

/**
 * Starts every server, compares their answers with ours, and asks them in turn, round by round. Stops what it started,
 * however it ends. Throws the signal's reason when it is told to stop.
 */
export async function run(options: RunOptions): Promise<RunReport> {
  const { subjects, statements } = readSubjects(options.store, options.subjects);
  const rows = Math.min(options.rows, subjects.length);
  const children = new Map<string, Child>();
  try {
    const { lanes, missing } = await startLanes({ ...options, subjects, rows }, children);
    const measured: Measured[] = [];
    for (const question of options.questions) {
      options.say(`asking for ${question}`);
      measured.push(...(await askInTurn(lanes, question, options)));
    }
    return { statements, subjects: subjects.length, rows, measured, missing };
  } finally {
    await Promise.all([...children.values()].map((child) => child.stop()));
  }
}

/** Asks all servers one question, A B C A B C …, so that what disturbs one disturbs all. */
async function askInTurn(
  lanes: readonly Lane[],
  question: Question,
  { rounds, round, warmUp, signal }: RunOptions,
): Promise<Measured[]> {
  const results = lanes.map(({ name, child, next }) => ({
    name,
    child,
    next: next(question),
    all: [] as Figures[],
  }));
  for (let i = 0; i <= rounds; i++) {
    for (const { name, child, next, all } of results) {
      signal.throwIfAborted();
      try {
        const figures = await measure(child, i === 0 ? warmUp : round, next);
        if (i > 0) all.push(figures);
      } catch (cause) {
        throw new Error(`${name} failed when it was asked for ${question}.`, { cause });
      }
    }
  }
  return results.map(({ name, all }) => {
    const middle = (of: keyof Figures) => median(all.map((one) => one[of]));
    return {
      name,
      question,
      cpu: middle('cpu'),
      rate: middle('rate'),
      p50: middle('p50'),
      p99: middle('p99'),
    };
  });
}

async function measure(child: Child, round: number, next: () => Ask): Promise<Figures> {
  await using clients = connect(child.url, CONNECTIONS);
  const before = await child.usage();
  const { latencies, seconds } = await load(clients, round, next);
  const after = await child.usage();
  return {
    cpu: (after.cpu - before.cpu) / latencies.length,
    rate: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
