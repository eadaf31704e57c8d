import cluster from 'node:cluster';
import type { Context } from './context.ts';
import { openStore } from './open-store.ts';
import { readTrusted, sayTrusted } from './read-trusted.ts';
import { announce, fail, failFigures, type Serving, toldToStop } from './serve.ts';
import { startTraces } from './traces/start-traces.ts';

/** Where the primary tells its workers the port; it may have been any free one. */
const PORT_OF_ALL = 'DEPECHE_WORKER_PORT';

/** `serve --workers`: the same command runs in the primary and, started by it, in each worker. */
export async function serveByWorkers(
  workers: number,
  serving: Serving,
  location: string,
  context: Context,
): Promise<void> {
  if (cluster.isPrimary) await superviseWorkers(workers, serving, location, context);
  else await work({ ...serving, port: Number(context.env[PORT_OF_ALL] ?? serving.port) }, location, context);
}

async function superviseWorkers(
  workers: number,
  serving: Serving,
  location: string,
  context: Context,
): Promise<void> {
  const told = toldToStop(context);
  const trusted = await readTrusted(serving, context);
  // A new store is made and filled once, before there is anybody to do it twice.
  await (await openStore(location)).close();
  const { findPort, serveMetrics, supervise, urlOf } = await import('@depeche/graphql');
  const { host, metricsPort } = serving;
  const port = await findPort(host, serving.port).catch((cause) => fail(cause));
  const supervisor = supervise({ workers, say: context.say, env: { [PORT_OF_ALL]: String(port) } });
  process.on('SIGUSR2', () => {
    // Each new worker reads the documents anew; were they wrong, none of them would start.
    readTrusted(serving, context).then(supervisor.restart, (error) =>
      context.say(`depeche: ${error.message} The workers stay as they are.`),
    );
  });
  told.then(supervisor.stop);
  try {
    const figures =
      metricsPort === undefined
        ? undefined
        : await serveMetrics(metricsPort, supervisor.text).catch(failFigures);
    try {
      await supervisor.started.catch((cause) => fail(cause));
      await announce(urlOf(host, port), serving, location, context);
      sayTrusted(trusted, serving, context);
      if (figures) context.say(`Its figures are at ${figures.url}`);
      await supervisor.ended.catch((cause) => fail(cause));
    } finally {
      await figures?.close();
    }
  } finally {
    supervisor.stop();
  }
}

async function work(serving: Serving, location: string, context: Context): Promise<void> {
  const trusted = await readTrusted(serving, context);
  const traced = await startTraces(serving.traced, context);
  const store = await openStore(location, { fromReplicas: true });
  try {
    const { createMetrics, serve, workUntilTold } = await import('@depeche/graphql');
    const metrics = serving.metricsPort === undefined ? undefined : createMetrics(store);
    const server = await serve({ ...serving, store, trusted, metrics, traces: traced?.traces }).catch(
      (cause) => fail(cause),
    );
    await workUntilTold(server, metrics, traced?.[Symbol.asyncDispose]);
  } finally {
    await store.close();
  }
}
