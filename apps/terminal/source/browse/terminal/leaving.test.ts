import { fileURLToPath } from 'node:url';
import test from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { browseOver } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';

const store = await makeStore();
test.after.always(() => store.remove());

const small = { columns: 80, rows: 24, program: browseOver(store.path), args: ['--lang', 'en'] };
const start = /What the store holds/;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test.serial(`${signal} leaves the terminal as it was`, async (t) => {
    const terminal = begin(t, small);
    const pid = await terminal.pid();
    await terminal.shows(start);
    process.kill(pid, signal);
    await leaves(t, terminal, code);
  });
}

const faulty = fileURLToPath(new URL('../testing/faulty-program.js', import.meta.url));

for (const how of ['itself', 'promise']) {
  test.serial(`a fault of the program (${how}) is told once the terminal is as it was`, async (t) => {
    const terminal = begin(t, { ...small, args: [], program: [faulty, how] });
    await leaves(t, terminal, 70);
    t.regex(terminal.screen(), /What went wrong: a fault\./);
  });
}
