import { once } from 'node:events';
import { createServer } from 'node:net';
import test from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { browseOver, scripts } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';

const store = await makeStore();
test.after.always(() => store.remove());

const small = { columns: 80, rows: 24, program: browseOver(store.path), args: ['--lang', 'en'] };
const start = /What the store holds/;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
] as const) {
  test(`${signal} leaves the terminal as it was`, async (t) => {
    const terminal = begin(t, small);
    const pid = await terminal.pid();
    await terminal.shows(start);
    process.kill(pid, signal);
    await leaves(t, terminal, code);
  });
}

test('a signal that comes before the first screen leaves the terminal as it was', async (t) => {
  // A server that takes the connection and says nothing.
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const terminal = begin(t, {
    ...small,
    program: small.program.slice(0, 2),
    args: ['--lang', 'en', '--server', `http://127.0.0.1:${port}`],
  });
  const pid = await terminal.pid();
  await terminal.becomes(() => terminal.sent().includes('\u001b[?1049h'));
  process.kill(pid, 'SIGTERM');
  await leaves(t, terminal, 143);
});

const faulty = ['--import', new URL('../testing/faulty.js', import.meta.url).href];

for (const [signal, words] of [
  ['SIGUSR1', 'a fault'],
  ['SIGPIPE', 'a fault in a promise'],
] as const) {
  test(`what goes wrong in the program (${words}) is told once the terminal is as it was`, async (t) => {
    const terminal = begin(t, { ...small, node: faulty });
    const pid = await terminal.pid();
    await terminal.shows(start);
    process.kill(pid, signal);
    await leaves(t, terminal, 70);
    const said = `depeche: a fault of the program itself: ${words}; DEPECHE_DEBUG=1 shows where.`;
    t.true(terminal.screen().replaceAll('\n', '').includes(said));
  });
}

test('stopped by Ctrl-Z, and resumed, it goes on where it was', async (t) => {
  const terminal = begin(t, { ...small, script: scripts.withJobs });
  await terminal.shows(start);
  terminal.type('2');
  await terminal.shows(/Actors ─+ 1\/5/);
  terminal.type('j\u001a');
  const stopped = await terminal.shows(/stopped 148\.\n(?:.*\n)+echoctl/);
  t.regex(stopped, /^before\n/);
  t.deepEqual(terminal.leftovers(), []);
  terminal.type('\n');
  await terminal.shows(/Actors ─+ 2\/5/);
  terminal.type('j');
  await terminal.shows(/Actors ─+ 3\/5/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('stopped by SIGTSTP from elsewhere, and resumed, it goes on where it was', async (t) => {
  const terminal = begin(t, { ...small, script: scripts.withJobs });
  const pid = await terminal.pid();
  await terminal.shows(start);
  terminal.type('3');
  await terminal.shows(/Statements ─+ 1\/3/);
  process.kill(pid, 'SIGTSTP');
  await terminal.shows(/stopped 148\.\n(?:.*\n)+echoctl/);
  t.deepEqual(terminal.leftovers(), []);
  terminal.type('\n');
  await terminal.shows(/Statements ─+ 1\/3/);
  terminal.type('j');
  await terminal.shows(/Statements ─+ 2\/3/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('stopped by what nobody can catch, it takes the terminal again when it goes on', async (t) => {
  const terminal = begin(t, small);
  const pid = await terminal.pid();
  // The last of what is loaded for this screen: nothing more is on its way to it.
  await terminal.shows(/5 Mar 2031/);
  process.kill(pid, 'SIGSTOP');
  // What somebody else made of the terminal meanwhile.
  await new Promise<void>((resolve) => terminal.emulator.write('\u001b[?1049l\u001b[?25h', resolve));
  t.notRegex(terminal.screen(), start);
  process.kill(pid, 'SIGCONT');
  await terminal.shows(start);
  terminal.type('2');
  await terminal.shows(/Actors ─+ 1\/5/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

/** A module that makes the Node that loads it say that it is an old one, so that the project's own is started from it. */
const pretendToBeOld = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } });",
)}`;

for (const [whom, from] of [
  ['itself', '\u001a'],
  ['another', 'SIGTSTP'],
] as const) {
  test(`begun from an older Node, it is stopped by ${whom}, goes on, and is ended by a signal`, async (t) => {
    const terminal = begin(t, { ...small, script: scripts.withJobs, node: ['--import', pretendToBeOld] });
    const pid = await terminal.pid();
    await terminal.shows(start);
    if (from === 'SIGTSTP') process.kill(pid, from);
    else terminal.type(from);
    await terminal.shows(/stopped 148\.\n(?:.*\n)+echoctl/);
    t.deepEqual(terminal.leftovers(), []);
    terminal.type('\n');
    await terminal.shows(start);
    terminal.type('2');
    await terminal.shows(/Actors ─+ 1\/5/);
    // Not SIGINT, of which the shell would end as well.
    process.kill(pid, 'SIGTERM');
    await leaves(t, terminal, 143);
  });
}

test('where there is no shell to resume it, Ctrl-Z stops nothing', async (t) => {
  const terminal = begin(t, small);
  await terminal.shows(start);
  terminal.type('\u001a');
  await terminal.shows(start);
  terminal.type('2');
  await terminal.shows(/Actors ─+ 1\/5/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('when its window is closed, it ends', async (t) => {
  const terminal = begin(t, small);
  const pid = await terminal.pid();
  await terminal.shows(start);
  terminal.hangUp();
  for (let isThere = true; isThere; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    try {
      process.kill(pid, 0);
    } catch {
      isThere = false;
    }
  }
  t.pass();
});
