import cluster from 'node:cluster';
import type { Context } from './context.ts';
import { openStore } from './open-store.ts';
import { type Address, announce, fail, failFigures, toldToStop } from './serve.ts';

/** Where the primary tells its workers the port; it may have been any free one. */
const PORT_OF_ALL = 'DEPECHE_WORKER_PORT';

/** `serve --workers`: the same command runs in the primary and, started by it, in each worker. */
export async function serveByWorkers(
  workers: number,
  address: Address,
  location: string,
  context: Context,
): Promise<void> {
  if (cluster.isPrimary) await superviseWorkers(workers, address, location, context);
  else await work({ ...address, port: Number(context.env[PORT_OF_ALL] ?? address.port) }, location);
}

async function superviseWorkers(
  workers: number,
  address: Address,
  location: string,
  context: Context,
): Promise<void> {
  const told = toldToStop(context);
  // A new store is made and filled once, before there is anybody to do it twice.
  await (await openStore(location)).close();
  const { findPort, serveMetrics, supervise, urlOf } = await import('@depeche/graphql');
  const { host, metricsPort } = address;
  const port = await findPort(host, address.port).catch((cause) => fail(cause));
  const supervisor = supervise({ workers, say: context.say, env: { [PORT_OF_ALL]: String(port) } });
  process.on('SIGUSR2', supervisor.restart);
  told.then(supervisor.stop);
  try {
    const figures =
      metricsPort === undefined
        ? undefined
        : await serveMetrics(metricsPort, supervisor.text).catch(failFigures);
    try {
      await supervisor.started.catch((cause) => fail(cause));
      await announce(urlOf(host, port), address, location, context);
      if (figures) context.say(`Its figures are at ${figures.url}`);
      await supervisor.ended.catch((cause) => fail(cause));
    } finally {
      await figures?.close();
    }
  } finally {
    supervisor.stop();
  }
}

async function work(address: Address, location: string): Promise<void> {
  const store = await openStore(location, { fromReplicas: true });
  try {
    const { createMetrics, serve, workUntilTold } = await import('@depeche/graphql');
    const metrics = address.metricsPort === undefined ? undefined : createMetrics(store);
    const server = await serve({ store, ...address, metrics }).catch((cause) => fail(cause));
    await workUntilTold(server, metrics);
  } finally {
    await store.close();
  }
}
