import type { ServerError } from '@depeche/graphql';
import type { Command } from 'commander';
import { TerminalError } from '../error.ts';
import { corsOf, hostOf, isLoopback, portOf, settings, storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore } from './open-store.ts';
import { settingOption, storeOption } from './options/source.ts';

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly cors?: string;
  readonly store?: string;
}

/** `depeche serve`: the GraphQL API with its playground, until it is told to stop. */
export function addServe(program: Command, context: Context): void {
  program
    .command('serve')
    .summary('serve the GraphQL API and its playground')
    .description(
      'Serve the GraphQL API and its playground over HTTP. It only reads. Ctrl-C, SIGTERM or SIGHUP lets it finish what is in flight, close the store and exit with 0.',
    )
    .addOption(settingOption('--port <number>', settings.port))
    .addOption(settingOption('--host <address>', settings.host))
    .addOption(settingOption('--cors <origins>', settings.cors))
    .addOption(storeOption())
    .action(async (flags: Flags) => {
      const { env } = context;
      const address = {
        port: portOf(flags.port, env),
        host: hostOf(flags.host, env),
        cors: corsOf(flags.cors, env),
      };
      await serveUntilTold(address, storeOf(flags.store, env), context);
    });
}

interface Address {
  readonly port: number;
  readonly host: string;
  readonly cors: readonly string[];
}

async function serveUntilTold(address: Address, location: string, context: Context): Promise<void> {
  const told = toldToStop(context);
  const store = await openStore(location);
  try {
    const { serve, ServerError } = await import('@depeche/graphql');
    const server = await serve({ store, ...address }).catch((error) => {
      throw error instanceof ServerError ? asFailure(error) : error;
    });
    try {
      await announce(server.url, address, location, context);
      await told;
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

async function announce(
  url: string,
  { host }: Address,
  location: string,
  { output, say }: Context,
): Promise<void> {
  await output.write(`Dépêche answers at ${url}\n`);
  say(`The store is ${location}. Ctrl-C stops.`);
  if (!isLoopback(host)) {
    say(`It listens beyond this machine, on ${host}: whoever reaches this address can read the whole store.`);
  }
}

/** How often it is looked whether npm is still there, in milliseconds. */
const WATCH = 250;

/** Resolves when the process is told to stop. A second signal waits as the first does: what is in flight is finished. */
function toldToStop({ env }: Context): Promise<void> {
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

function asFailure(cause: ServerError): TerminalError {
  const hint = cause.code === 'PORT_BUSY' ? ' Choose another with --port or PORT.' : '';
  return new TerminalError('ADDRESS_FAILED', cause.message + hint, { cause });
}
