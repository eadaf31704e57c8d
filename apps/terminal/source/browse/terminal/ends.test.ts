import test from 'ava';
import { begin } from '../testing/begin.ts';
import { browseOver, scripts } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';

const store = await makeStore();
test.after.always(() => store.remove());

const instead =
  'in pipes, depeche browse --linear reads and writes lines, and depeche statements lists records.';
const noOutput = `depeche: The command browse draws on a terminal, but its output goes elsewhere; ${instead}`;
const noInput = `depeche: The command browse reads keys from a terminal, but its input comes from elsewhere; ${instead}`;
const dumb =
  'depeche: The command browse needs a terminal that can place its cursor, and this one says that it cannot (TERM=dumb); depeche browse --linear needs no more than lines.';

for (const [title, script, sentence, environment] of [
  ['into a pipe', scripts.piped, noOutput, {}],
  ['into a file', scripts.with('>/dev/null'), noOutput, {}],
  ['onto a full disk', scripts.with('>/dev/full'), noOutput, {}],
  ['without an output', scripts.with('>&-'), noOutput, {}],
  ['from a file', scripts.with('</dev/null'), noInput, {}],
  ['without an input', scripts.with('<&-'), noInput, {}],
  ['on a terminal without a cursor', scripts.run, dumb, { TERM: 'dumb' }],
  // Nobody reads the sentence, but the exit code says the same.
  ['with nowhere to complain', scripts.with('>/dev/null 2>/dev/full'), '', {}],
  ['with no place to complain', scripts.with('</dev/null 2>&-'), '', {}],
] as const) {
  test(`${title} there is one sentence and exit code 2, and nothing is drawn`, async (t) => {
    const terminal = begin(t, {
      columns: 200,
      rows: 24,
      program: browseOver(store.path),
      script,
      environment,
    });
    const screen = await terminal.ended();
    const said = /^before\n(?:pid \d+\.\n)?([\s\S]*?)\n?exit 2\.$/m.exec(screen)?.[1];
    t.is(said?.replaceAll('\n', '') ?? screen, sentence);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what begins a command to the terminal.
    t.notRegex(terminal.sent(), /\u001b/);
    t.deepEqual(terminal.leftovers(), []);
  });
}
