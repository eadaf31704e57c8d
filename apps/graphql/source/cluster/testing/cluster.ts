import { spawn } from 'node:child_process';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A primary with two workers, each of them a process. */
export interface Cluster {
  readonly url: string;
  /** What it has said by now. */
  said(): string;
  /** Its workers, once there are two that listen. */
  workers(): Promise<[number, number]>;
  /** Ends the primary without a word to its workers. */
  killPrimary(): void;
  /** Resolves when the primary and all workers are gone. */
  readonly gone: Promise<unknown>;
}

const script = fileURLToPath(new URL('./primary.js', import.meta.url));

/** Runs a primary until something was done with it, then ends all. */
export async function withCluster(act: (cluster: Cluster) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'ignore'] });
  // Workers hold the pipe as well, so that its end is the end of all.
  const gone = text(child.stdout);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const listening = () => {
    const ended = new Set([...said.matchAll(/Worker (\d+) ended/g)].map(([, pid]) => Number(pid)));
    const all = [...said.matchAll(/(\d+) listens/g)].map(([, pid]) => Number(pid));
    return all.filter((pid) => !ended.has(pid));
  };
  try {
    await until(() => said.includes('answers at'));
    await act({
      url: /answers at (\S+)/.exec(said)?.[1] ?? '',
      said: () => said,
      workers: async () => {
        await until(() => listening().length === 2);
        const [a = 0, b = 0] = listening();
        return [a, b];
      },
      killPrimary: () => child.kill('SIGKILL'),
      gone,
    });
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}

/** Waits until something holds; what it waits for is a state and no time. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let times = 0; !(await holds()); times++) {
    if (times > 4_000) throw new Error(`It never came to hold that ${holds}.`);
    await setTimeout(10);
  }
}

/** A client's connection to one of the workers. */
export interface Held {
  /** Asks and gets which worker has answered. */
  ask(): Promise<number>;
  /** Begins a request, which is in flight until it is finished. */
  begin(): { finish(): Promise<number> };
  close(): void;
}

const BODY = 'Who is there?';

/** Connects to a worker: the other is stopped for the moment, so that it does not take the connection. */
export async function connectTo(url: string, worker: number, other: number): Promise<Held> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const begin = () => {
    const headers = { 'content-length': BODY.length };
    const asked = request(url, { method: 'POST', agent, headers, timeout: 20_000 });
    const answer = answerOf(asked);
    // Whoever finishes it hears of it.
    answer.catch(() => {});
    asked.write(BODY.slice(0, 5));
    return {
      finish: () => {
        asked.end(BODY.slice(5));
        return answer;
      },
    };
  };
  const held = { begin, ask: () => begin().finish(), close: () => agent.destroy() };
  process.kill(other, 'SIGSTOP');
  try {
    const answered = await held.ask();
    if (answered !== worker) throw new Error(`Worker ${answered} answered, not ${worker}.`);
    return held;
  } finally {
    process.kill(other, 'SIGCONT');
  }
}

/** Resolves with the worker that has answered. */
function answerOf(asked: ClientRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    asked.once('response', (response: IncomingMessage) => {
      text(response).then((pid) => resolve(Number(pid)), reject);
    });
    asked.once('error', reject);
    asked.once('timeout', () => asked.destroy(new Error('No answer came.')));
  });
}
