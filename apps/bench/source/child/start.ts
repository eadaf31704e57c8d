import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Report, Setting } from './announce.ts';

/** What a process has used so far: CPU in microseconds, memory in bytes. */
interface Usage {
  readonly cpu: number;
  readonly rss: number;
  readonly heap: number;
}

/** A server in a process of its own. */
export interface Child {
  readonly url: URL;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** How long a server may take to fill its data and listen, in milliseconds. */
const PATIENCE = 120_000;
/** How long a server is given to end by itself, in milliseconds. */
const GRACE = 10_000;

/** Starts a server's script and waits until it listens. Throws an `Error` with what the server said where it fails. */
export async function start(script: URL, setting: Setting): Promise<Child> {
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = fork(script, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    child.send(setting);
    const report = await answer(child);
    if ('failed' in report) throw new Error(report.failed);
    if (!('ready' in report))
      throw new Error(`${script.pathname} said something else than where it listens.`);
    return {
      url: new URL(report.ready),
      usage: async () => {
        child.send('usage');
        const used = await answer(child);
        if (!('cpu' in used)) throw new Error(`${script.pathname} did not say what it has used.`);
        return used;
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function answer(child: ChildProcess): Promise<Report> {
  const ended = new AbortController();
  const end = () => ended.abort(new Error('The server ended before it answered.'));
  child.once('exit', end);
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(PATIENCE)]);
  try {
    const [report] = await once(child, 'message', { signal });
    return report;
  } finally {
    child.off('exit', end);
  }
}

/** Lets a process end by itself, as it does when its parent is gone, and ends it where it does not. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  if (child.connected) child.disconnect();
  await gone;
  clearTimeout(timer);
}
