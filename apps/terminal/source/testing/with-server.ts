import { type Environment, outcomeOf, startProgram } from './run-program.ts';

/** Starts a server on a free port, and ends it if the test has not. */
export async function withServer(
  args: readonly string[],
  env: Environment,
  act: (server: {
    readonly url: string;
    stop(signal: NodeJS.Signals): ReturnType<typeof outcomeOf>;
    tell(signal: NodeJS.Signals): void;
  }) => Promise<void>,
): Promise<void> {
  const child = startProgram(['serve', '--port', '0', ...args], { DEPECHE_STORE: ':memory:', ...env });
  const outcome = outcomeOf(child);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout.on('data', (chunk) => {
        seen += chunk;
        const found = /answers at (\S+)\n/.exec(seen)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error('The server did not start.')));
    });
    await act({
      url,
      tell: (signal) => child.kill(signal),
      stop: (signal) => {
        child.kill(signal);
        return outcome;
      },
    });
  } finally {
    child.kill('SIGKILL');
    await outcome;
  }
}

/** Posts a query. */
export function ask(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}
