import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { TerminalError } from '../error.ts';
import {
  corsOf,
  hostOf,
  isLoopback,
  metricsPortOf,
  portOf,
  settings,
  storeOf,
  workersOf,
} from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore } from './open-store.ts';
import { settingOption, storeOption } from './options/source.ts';
import { serveByWorkers } from './serve-by-workers.ts';

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly cors?: string;
  readonly store?: string;
  readonly workers?: string;
  readonly metricsPort?: string;
}

/** `depeche serve`: the GraphQL API with its playground, until it is told to stop. */
export function addServe(program: Command, context: Context): void {
  program
    .command('serve')
    .summary('serve the GraphQL API and its playground')
    .description(
      'Serve the GraphQL API and its playground over HTTP. It only reads. Ctrl-C, SIGTERM or SIGHUP lets it finish what is in flight, close the store and exit with 0. With --workers, SIGUSR2 replaces each worker by a new one and loses no request.',
    )
    .addOption(settingOption('--port <number>', settings.port))
    .addOption(settingOption('--host <address>', settings.host))
    .addOption(settingOption('--cors <origins>', settings.cors))
    .addOption(storeOption())
    .addOption(settingOption('--workers <number>', settings.workers))
    .addOption(settingOption('--metrics-port <number>', settings['metrics-port']))
    .action(async (flags: Flags) => {
      const { env } = context;
      const address = {
        port: portOf(flags.port, env),
        host: hostOf(flags.host, env),
        cors: corsOf(flags.cors, env),
        metricsPort: metricsPortOf(flags.metricsPort, env),
      };
      const workers = workersOf(flags.workers, env, availableParallelism());
      const location = storeOf(flags.store, env);
      if (workers === undefined) await serveUntilTold(address, location, context);
      else await serveByWorkers(workers, address, location, context);
    });
}

export interface Address {
  readonly port: number;
  readonly host: string;
  readonly cors: readonly string[];
  /** Where the figures are read; undefined for nowhere. */
  readonly metricsPort: number | undefined;
}

async function serveUntilTold(address: Address, location: string, context: Context): Promise<void> {
  const told = toldToStop(context);
  const store = await openStore(location, { fromReplicas: true });
  try {
    const { createMetrics, serve, serveMetrics } = await import('@depeche/graphql');
    const { metricsPort } = address;
    const metrics = metricsPort === undefined ? undefined : createMetrics(store);
    const server = await serve({ store, ...address, metrics }).catch((cause) => fail(cause));
    try {
      const figures =
        metrics && metricsPort !== undefined
          ? await serveMetrics(metricsPort, metrics.text).catch(failFigures)
          : undefined;
      try {
        await announce(server.url, address, location, context);
        if (figures) context.say(`Its figures are at ${figures.url}`);
        await told;
      } finally {
        await figures?.close();
      }
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

export async function announce(
  url: string,
  { host }: Address,
  location: string,
  { output, say }: Context,
): Promise<void> {
  await output.write(`Dépêche answers at ${url}\n`);
  const { describeLocation } = await import('@depeche/store');
  say(`The store is ${describeLocation(location)}. Ctrl-C stops.`);
  if (!isLoopback(host)) {
    say(`It listens beyond this machine, on ${host}: whoever reaches this address can read the whole store.`);
  }
}

/** As `fail`, for the port of the figures. */
export function failFigures(cause: unknown): never {
  return fail(cause, '--metrics-port or DEPECHE_METRICS_PORT');
}

/** How often it is looked whether npm is still there, in milliseconds. */
const WATCH = 250;

/** Resolves when the process is told to stop. A second signal waits as the first does: what is in flight is finished. */
export function toldToStop({ env }: Context): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    // npm passes a signal on to its shell and not to what the shell has started: that is left without its parent.
    const parent = process.ppid;
    const watch = () => {
      if (process.ppid !== parent) resolve();
    };
    if (env.npm_lifecycle_event) setInterval(watch, WATCH).unref();
  });
}

/** Words what keeps a server from listening or running; `settings` name where another port can be chosen. */
export function fail(cause: unknown, settings = '--port or PORT'): never {
  if (!(cause instanceof Error && cause.name === 'ServerError' && 'code' in cause)) throw cause;
  if (cause.code === 'WORKERS_FAIL') throw new TerminalError('WORKERS_FAILED', cause.message, { cause });
  const hint = cause.code === 'PORT_BUSY' ? ` Choose another with ${settings}.` : '';
  throw new TerminalError('ADDRESS_FAILED', cause.message + hint, { cause });
}
