import test, { type ExecutionContext } from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { startServer } from '../testing/fake-server.ts';
import { browseOver, browseServer, type RealTerminal } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';

const store = await makeStore();
test.after.always(() => store.remove());

interface Look {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A statement on the screen, with its words marked in the article. */
function look(t: ExecutionContext, { args = [], environment = {} }: Look, answer?: string): RealTerminal {
  const terminal = begin(t, {
    columns: 80,
    rows: 24,
    program: browseOver(store.path),
    args: ['--lang', 'en', '/statements/strike-at-port-clair/quay-not-sold', ...args],
    environment,
  });
  if (answer !== undefined) {
    terminal.emulator.parser.registerOscHandler(11, (question) => {
      if (question === '?') terminal.type(answer);
      return true;
    });
  }
  return terminal;
}

/** How the first of the words that are marked as said is coloured: `none`, `16`, `256` and `true`, with its number. */
function colourOf(terminal: RealTerminal): string {
  const { active } = terminal.emulator.buffer;
  for (let row = 10; row < terminal.emulator.rows; row++) {
    const line = active.getLine(active.baseY + row);
    for (let column = 0; column < terminal.emulator.cols; column++) {
      const cell = line?.getCell(column);
      if (!cell?.isUnderline() || cell.isInverse()) continue;
      if (cell.isFgDefault()) return 'none';
      if (cell.isFgRGB()) return `true ${cell.getFgColor().toString(16).padStart(6, '0')}`;
      return cell.getFgColor() < 16 ? '16' : `256 ${cell.getFgColor()}`;
    }
  }
  return 'nothing';
}

const dark = '\u001b]11;rgb:1e1e/1e1e/2e2e\u001b\\';
const light = '\u001b]11;rgb:ffff/ffff/ffff\u0007';
const truecolor = { COLORTERM: 'truecolor' };

for (const [title, given, answer, colour] of [
  ['a terminal of sixteen colours has its own', { environment: { TERM: 'xterm' } }, dark, '16'],
  ['a dark terminal of 256 colours', {}, dark, '256 114'],
  ['a light terminal of 256 colours', {}, light, '256 22'],
  ['a dark terminal of all colours', { environment: truecolor }, dark, 'true 87d787'],
  ['a light terminal of all colours', { environment: truecolor }, light, 'true 005f00'],
  [
    'a terminal that does not say what it looks like keeps its own',
    { environment: truecolor },
    undefined,
    '16',
  ],
  [
    '--theme wins over what the terminal says',
    { args: ['--theme', 'light'], environment: truecolor },
    dark,
    'true 005f00',
  ],
  [
    '--color wins over the environment',
    { args: ['--color', 'true'], environment: { NO_COLOR: '1' } },
    dark,
    'true 87d787',
  ],
  ['--color none takes it away', { args: ['--color', 'none'], environment: truecolor }, dark, 'none'],
  ['NO_COLOR takes it away', { environment: { ...truecolor, NO_COLOR: '1' } }, dark, 'none'],
  ['a build server has the colours of its terminal', { environment: { CI: 'true' } }, light, '256 22'],
] as const) {
  test(title, async (t) => {
    const terminal = look(t, given, answer);
    t.true(await terminal.becomes(() => colourOf(terminal) === colour, 20_000), colourOf(terminal));
    // What the terminal answered was no key.
    t.regex(terminal.screen(), /Anna Lind agrees/);
    terminal.type('q');
    await leaves(t, terminal, 0);
  });
}

test('a wrong theme is refused in one sentence', async (t) => {
  const terminal = look(t, { args: ['--theme', 'blue'] });
  t.regex(await terminal.ended(), /--theme takes[^.]*\n?[^.]*auto[^.]*“blue”[\s\S]*exit 2\./);
});

const names = {
  'anna-lind': 'אנה לינד 5',
  'paul-roc': '👩‍👩‍👧 🇫🇷 👍🏽 🕊️ ❤️ 1️⃣',
  dockers: 'عمال الميناء في المدينة',
  'town-hall': '港町の市役所 한국어',
  port: 'नमस्ते क्षि กำลัง Z\u0363\u0364\u0365 a\u00adb',
};

test('columns stand, whatever is written in them and from whichever side', async (t) => {
  const server = await startServer();
  t.teardown(server.stop);
  server.answers(async (response, real) => {
    const answer = JSON.parse(await real(), function (this: { slug?: keyof typeof names }, key, value) {
      return key === 'name' && this.slug !== undefined ? (names[this.slug] ?? value) : value;
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const terminal = begin(t, {
    columns: 120,
    rows: 30,
    program: browseServer(server.url),
    args: ['--lang', 'en', '/actors'],
  });
  await terminal.shows(/Actors ─+ 1\/5/);
  for (let row = 1; row <= 5; row++) {
    await terminal.shows(new RegExp(`Actors ─+ ${row}/5`));
    const { active } = terminal.emulator.buffer;
    const divider = (line: number) =>
      Array.from({ length: 120 }, (_, column) => column).filter(
        (column) =>
          active
            .getLine(active.baseY + line)
            ?.getCell(column)
            ?.getChars() === '│',
      );
    const [column] = divider(1);
    t.true(column !== undefined && column > 40);
    for (let line = 1; line < 29; line++)
      t.deepEqual(divider(line), [column], `row ${line}:\n${terminal.screen()}`);
    terminal.type('j');
  }
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test('in a window that is too small stands why, and all is back when it grows', async (t) => {
  const terminal = begin(t, {
    columns: 39,
    rows: 9,
    program: browseOver(store.path),
    args: ['--lang', 'fr', '/actors'],
  });
  await terminal.shows(/Trop petit : 39×9/);
  for (const [columns, rows] of [
    [20, 3],
    [5, 1],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.shows(/Trop/);
    t.true(terminal.screen().split('\n').length <= rows);
  }
  terminal.resize(40, 10);
  await terminal.shows(/Acteurs ─+ 1\/5/);
  terminal.type('q');
  await terminal.ended();
  t.deepEqual(terminal.leftovers(), []);
});
