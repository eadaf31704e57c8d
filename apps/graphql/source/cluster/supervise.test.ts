import { once } from 'node:events';
import { connect } from 'node:net';
import test from 'ava';
import { connectTo, until, withCluster } from './testing/cluster.ts';

// Windows has none of these signals.
const withSignals = process.platform === 'win32' ? test.serial.skip : test.serial;

withSignals('A worker that fails is replaced, and a request to another is answered meanwhile', async (t) => {
  await withCluster(async ({ url, workers, said }) => {
    const [victim, other] = await workers();
    const held = await connectTo(url, other, victim);
    const inFlight = held.begin();
    process.kill(victim, 'SIGWINCH');
    await until(() => said().includes(`Worker ${victim} ended (1); another takes its place.`));
    t.is(await inFlight.finish(), other);
    held.close();
    const [, successor] = await workers();
    (await connectTo(url, successor, other)).close();
  });
});

for (const [how, signal] of [
  ['is stopped', 'SIGSTOP'],
  ['is busy for ever', 'SIGIO'],
] as const) {
  withSignals(
    `A worker that ${how} is replaced, and requests to another are answered meanwhile`,
    async (t) => {
      await withCluster(async ({ url, workers, said }) => {
        const [victim, other] = await workers();
        const held = await connectTo(url, other, victim);
        process.kill(victim, signal);
        while (!said().includes(`Worker ${victim} ended (SIGKILL); another takes its place.`)) {
          t.is(await held.ask(), other);
        }
        held.close();
        const [, successor] = await workers();
        (await connectTo(url, successor, other)).close();
      });
    },
  );
}

withSignals('When the primary is gone, workers finish what is in flight and go', async (t) => {
  await withCluster(async ({ url, workers, killPrimary, gone }) => {
    const [a, b] = await workers();
    const held = await connectTo(url, a, b);
    const inFlight = held.begin();
    killPrimary();
    await until(() => isRefused(url));
    t.is(await inFlight.finish(), a);
    held.close();
    await gone;
  });
});

/** Whether nobody listens there any more. */
async function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}
