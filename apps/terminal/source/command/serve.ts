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
  trustedDocumentsOf,
  workersOf,
} from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore } from './open-store.ts';
import { settingOption, storeOption } from './options/source.ts';
import { readTrusted, sayTrusted } from './read-trusted.ts';
import { serveByWorkers } from './serve-by-workers.ts';
import { startTraces, type Traced } from './traces/start-traces.ts';

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly cors?: string;
  readonly store?: string;
  readonly workers?: string;
  readonly metricsPort?: string;
  readonly trustedDocuments?: string;
  readonly trustedOnly?: boolean;
  readonly traces?: boolean;
  readonly traceDocuments?: boolean;
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
    .addOption(settingOption('--trusted-documents <file>', settings['trusted-documents']))
    .option('--trusted-only', 'run the trusted documents and no others; there is no playground then')
    .option('--traces', 'send traces by OTLP over HTTP, as OpenTelemetry’s OTEL_ variables say')
    .option('--trace-documents', 'also send the text of each query; never its variables')
    .action(async (flags: Flags) => {
      const { env } = context;
      const serving: Serving = {
        port: portOf(flags.port, env),
        host: hostOf(flags.host, env),
        cors: corsOf(flags.cors, env),
        metricsPort: metricsPortOf(flags.metricsPort, env),
        trustedFile: trustedDocumentsOf(flags.trustedDocuments, env),
        trustedOnly: flags.trustedOnly ?? false,
        traced: {
          traces: flags.traces ?? flags.traceDocuments ?? false,
          traceDocuments: flags.traceDocuments ?? false,
        },
      };
      if (serving.trustedOnly && serving.trustedFile === undefined) {
        const { variable } = settings['trusted-documents'];
        throw new TerminalError(
          'BAD_USAGE',
          `The option --trusted-only needs trusted documents: name their file with --trusted-documents or ${variable}.`,
        );
      }
      const workers = workersOf(flags.workers, env, availableParallelism());
      const location = storeOf(flags.store, env);
      if (workers === undefined) await serveUntilTold(serving, location, context);
      else await serveByWorkers(workers, serving, location, context);
    });
}

/** Where and how a server serves. */
export interface Serving {
  readonly port: number;
  readonly host: string;
  readonly cors: readonly string[];
  /** Where the figures are read; undefined for nowhere. */
  readonly metricsPort: number | undefined;
  /** The file of the trusted documents; undefined for none. */
  readonly trustedFile: string | undefined;
  readonly trustedOnly: boolean;
  readonly traced: Traced;
}

async function serveUntilTold(serving: Serving, location: string, context: Context): Promise<void> {
  const told = toldToStop(context);
  const trusted = await readTrusted(serving, context);
  await using traced = await startTraces(serving.traced, context);
  const store = await openStore(location, { fromReplicas: true });
  try {
    const { createMetrics, serve, serveMetrics } = await import('@depeche/graphql');
    const { metricsPort } = serving;
    const metrics = metricsPort === undefined ? undefined : createMetrics(store);
    const server = await serve({ ...serving, store, trusted, metrics, traces: traced?.traces }).catch(
      (cause) => fail(cause),
    );
    try {
      const figures =
        metrics && metricsPort !== undefined
          ? await serveMetrics(metricsPort, metrics.text).catch(failFigures)
          : undefined;
      try {
        await announce(server.url, serving, location, context);
        sayTrusted(trusted, serving, context);
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
  { host }: Serving,
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
