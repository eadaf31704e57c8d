import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runProgram, withFolder } from '../testing/run-program.ts';
import { ask, withServer } from '../testing/with-server.ts';

test.serial('serve answers where it says, until it is told to stop', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    await withServer([], {}, async ({ url, stop }) => {
      t.regex(url, /^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
      const answer = await (await ask(url, '{ stats { statements } }')).text();
      t.regex(answer, /^\{"data":\{"stats":\{"statements":[1-9]/);
      const { code, err } = await stop(signal);
      t.is(code, 0, signal);
      t.is(err, 'The store is :memory:. Ctrl-C stops.\n');
    });
  }
});

test.serial(
  'what is in flight when the server is told to stop is answered, and the store is closed',
  async (t) => {
    await withFolder(async (folder) => {
      await withServer([], { DEPECHE_STORE: join(folder, 'store.sqlite') }, async ({ url, tell, stop }) => {
        const { hostname, port, pathname } = new URL(url);
        const body = '{"query":"{ __typename }"}';
        const socket = connect(Number(port), hostname);
        await once(socket, 'connect');
        const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n`;
        socket.write(`${head}content-length: ${body.length}\r\nconnection: close\r\n\r\n${body.slice(0, 5)}`);
        // An answer to another request shows that the server has read the beginning of this one.
        await (await ask(url, '{ __typename }', { connection: 'close' })).text();
        tell('SIGTERM');
        // Told again, it still finishes.
        const stopped = stop('SIGTERM');
        // It takes nothing new any more.
        await t.throwsAsync(
          (async () => {
            for (;;) await (await ask(url, '{ __typename }', { connection: 'close' })).text();
          })(),
        );
        socket.write(body.slice(5));
        const answer = await text(socket);
        t.regex(answer, /^HTTP\/1\.1 200 /);
        t.true(answer.includes('{"data":{"__typename":"Query"}}'));
        t.is((await stopped).code, 0);
      });
      t.deepEqual(await readdir(folder), ['store.sqlite']);
    });
  },
);

test.serial('a server that npm has started stops with npm', async (t) => {
  const program = fileURLToPath(new URL('../../bin/depeche.js', import.meta.url));
  // As npm does it: a shell that waits, in an environment that names the script.
  const shell = spawn('sh', ['-c', '"$0" "$@"; true', process.execPath, program, 'serve', '--port', '0'], {
    env: { PATH: process.env.PATH, DEPECHE_STORE: ':memory:', npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // The server holds the pipe as well, so that its end is the end of both.
  const ended = text(shell.stdout);
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  t.regex(await ended, /answers at/);
  t.is(shell.signalCode, 'SIGTERM');
});

test.serial('a busy port is told in a sentence', async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a path.
  const { port } = other.address() as AddressInfo;
  const { out, err, code } = await runProgram(['serve'], { PORT: String(port), DEPECHE_STORE: ':memory:' });
  t.is(out, '');
  t.is(err, `depeche: Port ${port} of 127.0.0.1 is in use already. Choose another with --port or PORT.\n`);
  t.is(code, 4);
  await new Promise((resolve) => other.close(resolve));
});

test.serial('an address that is not this machine’s is told in a sentence', async (t) => {
  const { err, code } = await runProgram([
    'serve',
    '--port',
    '0',
    '--host',
    '192.0.2.1',
    '--store',
    ':memory:',
  ]);
  t.is(err, 'depeche: “192.0.2.1” is no address of this machine.\n');
  t.is(code, 4);
});

test.serial('serving beyond this machine is said at start', async (t) => {
  await withServer([], { HOST: '0.0.0.0' }, async ({ stop }) => {
    const { err } = await stop('SIGTERM');
    t.regex(
      err,
      /^It listens beyond this machine, on 0\.0\.0\.0: whoever reaches this address can read the whole store\.$/m,
    );
  });
});

test.serial('only pages of the origins that are named may ask', async (t) => {
  await withServer([], { DEPECHE_CORS: 'https://example.org' }, async ({ url }) => {
    const allowed = await ask(url, '{ __typename }', { origin: 'https://example.org' });
    const other = await ask(url, '{ __typename }', { origin: 'https://example.com' });
    t.is(allowed.headers.get('access-control-allow-origin'), 'https://example.org');
    t.not(other.headers.get('access-control-allow-origin'), 'https://example.com');
  });
  await withServer([], {}, async ({ url }) => {
    const closed = await ask(url, '{ __typename }', { origin: 'https://example.org' });
    t.is(closed.headers.get('access-control-allow-origin'), null);
  });
});

test.serial('a list from a server is the list from the store', async (t) => {
  await withServer([], {}, async ({ url }) => {
    const { origin } = new URL(url);
    const [remote, embedded] = await Promise.all([
      runProgram(['statements', '--server', origin, '--format', 'json']),
      runProgram(['statements', '--store', ':memory:', '--format', 'json']),
    ]);
    t.is(remote.err, '');
    t.is(remote.code, 0);
    t.deepEqual(JSON.parse(remote.out), JSON.parse(embedded.out));
  });
});
