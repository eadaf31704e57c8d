import { difference, type Essence } from './answers/essence.ts';
import { type Child, start } from './child/start.ts';
import { bareScript, type Contestant } from './contestants.ts';
import { type Ask, ask, connect } from './load.ts';
import { PAGE, type Question } from './questions.ts';
import { toAsk, turns } from './requests.ts';
import type { Subject } from './subjects.ts';

/** A server that takes part: the process it runs in, and what gives its next request of a question. */
export interface Lane {
  readonly name: string;
  readonly child: Child;
  readonly next: (question: Question) => () => Ask;
}

/** What the bare server is called. */
export const BARE = 'bare node:http';

/** A server that cannot take part, and why. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

/** What the servers are started with. */
export interface LaneOptions {
  readonly store: string;
  readonly contestants: readonly Contestant[];
  readonly questions: readonly Question[];
  readonly subjects: readonly Subject[];
  /** How many statements the servers with data of their own take from the store. */
  readonly rows: number;
  readonly say: (line: string) => void;
}

/** What a server answered: of every question and sample, and the bytes of its first answer to each question. */
interface Given {
  readonly essences: ReadonlyMap<string, readonly Essence[]>;
  readonly bytes: Readonly<Record<string, string>>;
}

/**
 * Starts the bare server and every contestant, each in a process of its own, which goes into `children`. The first
 * contestant is the model: the others must answer the same data, and the bare server returns its very bytes. One that
 * does not start or answers something else is missing. Throws what the first contestant throws.
 */
export async function startLanes(options: LaneOptions, children: Map<string, Child>) {
  const { contestants, say } = options;
  const [model, ...others] = contestants;
  if (!model) throw new RangeError('There is no server to measure.');
  say(`starting ${model.name}`);
  const { lane, given } = await enter(model, options, children);
  const bare = await start(bareScript, { store: options.store, rows: 0, answers: given.bytes });
  children.set(bareScript.href, bare);
  const lanes: Lane[] = [
    {
      name: BARE,
      child: bare,
      // It is sent what the model is sent, so that it has as much to read.
      next: (question) => {
        const next = lane.next(question);
        return () => ({ ...next(), path: `/${question}` });
      },
    },
    lane,
  ];
  const missing: Missing[] = [];
  for (const contestant of others) {
    const { name } = contestant;
    try {
      say(`starting ${name}`);
      const other = await enter(contestant, options, children);
      assertSame(given, other.given);
      lanes.push(other.lane);
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      say(`${name} is left out: ${reason}`);
      missing.push({ name, reason });
    }
  }
  return { lanes, missing };
}

async function enter(contestant: Contestant, options: LaneOptions, children: Map<string, Child>) {
  const { name, script, dialect, hasRows } = contestant;
  const { store, rows, questions } = options;
  const child = children.get(script.href) ?? (await start(script, { store, rows, answers: {} }));
  children.set(script.href, child);
  const { pathname } = child.url;
  await using clients = connect(child.url, 1);
  const [client] = clients;
  const put = async (request: Ask) => {
    const text = client ? (await ask(client, request)).toString() : '';
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 400));
    return { text, data: data as never };
  };

  // The last page of a server with data of its own would end before the store's does.
  let subjects = hasRows ? options.subjects.slice(0, Math.max(PAGE, rows - PAGE)) : options.subjects;
  if (dialect.cursors) {
    const { query, read } = dialect.cursors;
    const { data } = await put({ method: 'POST', path: pathname, body: JSON.stringify({ query }) });
    const cursors = read(data);
    subjects = subjects.map((subject) => ({ ...subject, after: cursors[subject.index - 1] }));
  }

  const essences = new Map<string, readonly Essence[]>();
  const bytes: Record<string, string> = {};
  for (const question of questions) {
    for (const subject of samplesOf(subjects, rows)) {
      const { text, data } = await put(toAsk(contestant, pathname, question, subject));
      const found = dialect.essences(question, data);
      if (found.length === 0) throw new Error(`It answers nothing to “${question}”.`);
      essences.set(`“${question}” at ${subject.index}`, found);
      bytes[`/${question}`] ??= text;
    }
  }
  const next = (question: Question) => {
    const turn = turns(question, subjects);
    return () => toAsk(contestant, pathname, question, turn());
  };
  return { lane: { name, child, next }, given: { essences, bytes } };
}

/** Statements with which a page by number begins too, from the beginning and the middle of the rows that all have. */
function samplesOf(subjects: readonly Subject[], rows: number): Subject[] {
  const middle = Math.floor(rows / PAGE / 2) * PAGE;
  return [0, PAGE, middle].flatMap((index) => subjects[index] ?? []);
}

function assertSame(wanted: Given, given: Given): void {
  for (const [key, essences] of given.essences) {
    const differs = difference(wanted.essences.get(key) ?? [], essences);
    if (differs !== undefined) throw new Error(`It answers ${key} otherwise: ${differs}.`);
  }
}
