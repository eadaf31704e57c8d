import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { outcomeOf, runProgram, startProgram, withFolder } from '../testing/run-program.ts';

interface Served {
  readonly url: string;
  readonly figures: string;
  readonly pid: number;
  /** What it has said on standard error by now. */
  said(): string;
  stop(signal: NodeJS.Signals): ReturnType<typeof outcomeOf>;
}

/** Two workers on a store in a file, until the test is done. */
async function withWorkers(act: (served: Served) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const args = ['serve', '--port', '0', '--workers', '2', '--metrics-port', '0'];
    const child = startProgram(args, { DEPECHE_STORE: join(folder, 'store.sqlite') });
    const outcome = outcomeOf(child);
    let err = '';
    let out = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    try {
      await until(() => /answers at \S+\n/.test(out) && /figures are at \S+\n/.test(err));
      const served = {
        url: /answers at (\S+)/.exec(out)?.[1] ?? '',
        figures: /figures are at (\S+)/.exec(err)?.[1] ?? '',
        pid: child.pid ?? 0,
        said: () => err,
        stop: (signal: NodeJS.Signals) => {
          child.kill(signal);
          return outcome;
        },
      };
      await until(async () => (await figure(served, 'depeche_workers_ready')) === 2);
      await act(served);
    } finally {
      child.kill('SIGTERM');
      await outcome;
    }
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let times = 0; !(await holds()); times++) {
    if (times > 2_000) throw new Error(`It never came to hold that ${holds}.`);
    await setTimeout(20);
  }
}

async function figure({ figures }: Pick<Served, 'figures'>, name: string): Promise<number> {
  const text = await (await fetch(figures)).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
}

/** The workers of a primary, as the system lists them. */
async function workersOf({ pid }: Served): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.trim().split(' ').map(Number);
}

/** Asks once; rejects where there is no answer. As HTTP lets a client, asks again where its idle connection was gone. */
function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
    asked.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    asked.on('error', (error) => {
      if (asked.reusedSocket) resolve(ask(url, agent));
      else reject(error);
    });
    asked.setTimeout(20_000, () => asked.destroy(new Error('No answer came.')));
    asked.end('{"query":"{ stats { statements } }"}');
  });
}

/** Several clients ask on connections that they keep, while something is done; what they got, each answer or fault. */
async function underLoad(url: string, act: () => Promise<void>): Promise<Array<number | string>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const seen: Array<number | string> = [];
  let isOver = false;
  const client = async () => {
    while (!isOver && seen.length < 20_000) {
      seen.push(await ask(url, agent).catch((error) => String(error.code ?? error.message)));
      await setTimeout(2);
    }
  };
  const clients = Promise.all([client(), client(), client(), client()]);
  await act();
  isOver = true;
  await clients;
  agent.destroy();
  return seen;
}

// Only Linux lists a process's children in a file.
const onLinux = process.platform === 'linux' ? test.serial : test.serial.skip;

onLinux('a worker that is killed is replaced, and requests go on meanwhile', async (t) => {
  await withWorkers(async (served) => {
    const [victim = 0] = await workersOf(served);
    const seen = await underLoad(served.url, async () => {
      process.kill(victim, 'SIGKILL');
      await until(() => served.said().includes(`Worker ${victim} ended (SIGKILL); another takes its place.`));
      await until(async () => (await figure(served, 'depeche_workers_ready')) === 2);
    });
    t.true(seen.filter((one) => one === 200).length > 10);
    // What the killed one was at is lost, on the connections that it had, and nothing else.
    t.true(seen.filter((one) => one !== 200).length <= 4, String(seen.filter((one) => one !== 200)));
    t.false((await workersOf(served)).includes(victim));
    t.is(await figure(served, 'depeche_workers_replaced_total'), 1);
  });
});

onLinux('a rolling restart replaces every worker and loses no request', async (t) => {
  await withWorkers(async (served) => {
    const before = await workersOf(served);
    const seen = await underLoad(served.url, async () => {
      process.kill(served.pid, 'SIGUSR2');
      await until(async () => (await workersOf(served)).every((pid) => !before.includes(pid)));
    });
    t.true(seen.length > 10);
    t.deepEqual(
      seen.filter((one) => one !== 200),
      [],
    );
    t.is((await workersOf(served)).length, 2);
    // What workers that are gone have counted is counted still.
    const text = await (await fetch(served.figures)).text();
    const counted = /^depeche_http_requests_total\{kind="graphql",method="POST",status="200"\} (\d+)$/m.exec(
      text,
    );
    t.is(Number(counted?.[1]), seen.length);
  });
});

test.serial('told to stop, all workers finish, and it exits with 0; the address was said once', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    await withWorkers(async ({ stop }) => {
      const { out, code } = await stop(signal);
      t.is(code, 0, signal);
      t.regex(out, /^Dépêche answers at http:\/\/127\.0\.0\.1:\d+\/graphql\n$/);
    });
  }
});

test.serial('a number of workers that is none is told in a sentence', async (t) => {
  const { err, code } = await runProgram(['serve', '--workers', 'many']);
  t.is(err, 'depeche: The option --workers takes a number from 1 to 999, or auto, not “many”.\n');
  t.is(code, 2);
});
