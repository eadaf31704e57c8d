import { difference, type Essence } from './answers/essence.ts';
import { type Child, start } from './child/start.ts';
import { bareScript, type Contestant } from './contestants.ts';
import { median, percentile } from './figures/summary.ts';
import { type Ask, ask, connect, load } from './load.ts';
import { PAGE, type Question } from './questions.ts';
import { toAsk, turns } from './requests.ts';
import { readSubjects, type Subject } from './subjects.ts';

/** How long and how often is measured, and on what. */
export interface RunOptions {
  readonly store: string;
  readonly contestants: readonly Contestant[];
  readonly questions: readonly Question[];
  readonly rounds: number;
  /** How long a round asks one server one question, in milliseconds. */
  readonly round: number;
  /** How many statements the servers with data of their own take from the store. */
  readonly rows: number;
  /** How many different statements are asked for, each as a record or as the first of a page. */
  readonly subjects: number;
  readonly signal: AbortSignal;
  /** Told what is going on. */
  readonly say: (line: string) => void;
}

/** What was measured of one server and question: medians of its rounds. */
export interface Measured {
  readonly name: string;
  readonly question: Question;
  /** Microseconds of CPU for a request. */
  readonly cpu: number;
  /** Requests answered in a second. */
  readonly rate: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** What a run found out. */
export interface RunReport {
  readonly statements: number;
  readonly subjects: number;
  readonly rows: number;
  readonly measured: readonly Measured[];
  /** Servers without figures, and why. */
  readonly missing: ReadonlyArray<{ readonly name: string; readonly reason: string }>;
}

/** What the bare server is called. */
export const BARE = 'bare node:http';

const CONNECTIONS = 16;

/** A server that takes part: the process it runs in, and the next request of a question. */
interface Lane {
  readonly name: string;
  readonly child: Child;
  readonly next: (question: Question) => () => Ask;
}

/**
 * Starts every server in a process of its own, compares their answers with ours, and asks them in turn, round by round.
 * A server that does not start or answers something else is left out. Stops what it started, however it ends.
 */
export async function run(options: RunOptions): Promise<RunReport> {
  const { store, contestants, questions, say, signal } = options;
  const { subjects, statements } = readSubjects(store, options.subjects);
  const rows = Math.min(options.rows, subjects.length);
  const children = new Map<string, Child>();
  const missing: Array<{ name: string; reason: string }> = [];
  try {
    const lanes: Lane[] = [];
    const samples: Subject[] = [0, PAGE, (Math.floor(rows / PAGE / 2) - 1) * PAGE].flatMap(
      (i) => subjects[i] ?? [],
    );
    let wanted: ReadonlyMap<string, readonly Essence[]> | undefined;
    let answers: Readonly<Record<string, string>> = {};
    for (const contestant of contestants) {
      signal.throwIfAborted();
      const { name, script } = contestant;
      try {
        say(`starting ${name}`);
        const child = children.get(script.href) ?? (await start(script, { store, rows, answers: {} }));
        children.set(script.href, child);
        const given = await answersOf(contestant, child, questions, samples);
        // The first is ours; the others are compared with it, and the bare server returns its bytes.
        wanted ??= given.essences;
        if (Object.keys(answers).length === 0) answers = given.bytes;
        for (const [key, essences] of given.essences) {
          const differs = difference(wanted.get(key) ?? [], essences);
          if (differs !== undefined) throw new Error(`It answers ${key} otherwise: ${differs}`);
        }
        const asked = contestant.hasRows ? subjects.slice(0, rows - PAGE) : subjects;
        lanes.push({ name, child, next: (question) => asks(contestant, child, question, asked) });
      } catch (error) {
        if (lanes.length === 0) throw error;
        missing.push({
          name,
          reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        });
      }
    }
    const bare = await start(bareScript, { store, rows, answers });
    children.set(bareScript.href, bare);
    const [reference] = contestants;
    lanes.unshift({
      name: BARE,
      child: bare,
      next: (question) => {
        const next = reference
          ? asks(reference, bare, question, subjects)
          : () => ({ method: 'POST' as const, path: '' });
        return () => ({ ...next(), path: `/${question}` });
      },
    });
    const measured = await measureAll(lanes, options);
    return { statements, subjects: subjects.length, rows, measured, missing };
  } finally {
    await Promise.all([...children.values()].map((child) => child.stop()));
  }
}

function asks(
  contestant: Contestant,
  child: Child,
  question: Question,
  subjects: readonly Subject[],
): () => Ask {
  const next = turns(question, subjects);
  return () => toAsk(contestant, child.url.pathname, question, next());
}

/** What a server answers of the samples, by question and place, and the bytes of its first answer to each question. */
async function answersOf(
  contestant: Contestant,
  { url }: Child,
  questions: readonly Question[],
  samples: readonly Subject[],
) {
  await using clients = connect(url, 1);
  const [client] = clients;
  const essences = new Map<string, readonly Essence[]>();
  const bytes: Record<string, string> = {};
  if (!client) return { essences, bytes };
  for (const question of questions) {
    for (const subject of samples) {
      const text = (await ask(client, toAsk(contestant, url.pathname, question, subject))).toString();
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 400));
      const found = contestant.dialect.essences(question, data as never);
      if (found.length === 0) throw new Error(`It answers nothing to “${question}”.`);
      essences.set(`${question} at ${subject.index}`, found);
      bytes[`/${question}`] ??= text;
    }
  }
  return { essences, bytes };
}

async function measureAll(lanes: readonly Lane[], options: RunOptions): Promise<Measured[]> {
  const { questions, rounds, round, signal, say } = options;
  const measured: Measured[] = [];
  for (const question of questions) {
    say(`asking “${question}”`);
    const results = lanes.map(({ next }) => ({
      next: next(question),
      rounds: [] as Omit<Measured, 'name' | 'question'>[],
    }));
    // The first round warms up and is not counted.
    for (let i = 0; i <= rounds; i++) {
      for (const [at, { child }] of lanes.entries()) {
        signal.throwIfAborted();
        const result = results[at];
        if (!result) continue;
        const figures = await measure(child, round, result.next);
        if (i > 0) result.rounds.push(figures);
      }
    }
    for (const [at, { name }] of lanes.entries()) {
      const figures = results[at]?.rounds ?? [];
      const middle = (of: 'cpu' | 'rate' | 'p50' | 'p99') => median(figures.map((one) => one[of]));
      measured.push({
        name,
        question,
        cpu: middle('cpu'),
        rate: middle('rate'),
        p50: middle('p50'),
        p99: middle('p99'),
      });
    }
  }
  return measured;
}

async function measure(child: Child, round: number, next: () => Ask) {
  await using clients = connect(child.url, CONNECTIONS);
  const before = await child.usage();
  const { answers, seconds, latencies } = await load(clients, round, next);
  const after = await child.usage();
  return {
    cpu: (after.cpu - before.cpu) / answers,
    rate: answers / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
