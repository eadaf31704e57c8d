import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { openTerminal, type RealTerminal, type TerminalOptions } from '../testing/real-terminal.ts';

test.beforeEach((t) => {
  t.timeout(120_000);
});

/** A terminal with the command in it, which ends with the test whatever becomes of it. */
function begin(t: ExecutionContext, options: TerminalOptions): RealTerminal {
  const terminal = openTerminal(options);
  t.teardown(terminal.close);
  return terminal;
}

/** What the shell shows once the command has left: what was there before, its exit code, and a terminal as it was. */
async function leaves(terminal: RealTerminal, code: number): Promise<string | undefined> {
  const screen = await terminal.ended();
  if (!screen.startsWith('before\n')) return `What was on the screen is gone:\n${screen}`;
  if (!screen.includes(`\nexit ${code}.\n`)) return `It exits otherwise:\n${screen}`;
  if (/ -(?:icanon|echo|isig)\b/.test(screen)) return `The terminal takes its input otherwise:\n${screen}`;
  return terminal.isRestored() ? undefined : 'The terminal is not as it was.';
}

const walks = [
  {
    columns: 80,
    rows: 24,
    language: 'en',
    start: /What the store holds/,
    list: /Actors ─+ 2\/\d+/,
    record: /Dépêche › Actors › \p{L}/u,
    link: /Dépêche › Actors › [^›]+ › \p{Lu}/u,
    search: /Search: geneve/,
    found: /Geneva talks/,
    articles: / Articles ─+ 1\/\d+/,
    reading: /› Articles › \p{L}[^\n]*\n retelling · \p{L}/u,
  },
  {
    columns: 120,
    rows: 40,
    language: 'fr',
    start: /Contenu de la base/,
    list: /Acteurs ─+ 2\/\d+/,
    record: /Dépêche › Acteurs › \p{L}/u,
    link: /Dépêche › Acteurs › [^›]+ › \p{Lu}/u,
    search: /Chercher : geneve/,
    found: /Pourparlers de Genève/,
    articles: / Articles ─+ 1\/\d+/,
    reading: /› Articles › \p{L}[^\n]*\n reformulation · \p{L}/u,
  },
  {
    columns: 200,
    rows: 50,
    language: 'fr',
    start: /Contenu de la base/,
    list: /Acteurs ─+ 2\/\d+/,
    record: /Dépêche › Acteurs › \p{L}/u,
    link: /Dépêche › Acteurs › [^›]+ › \p{Lu}/u,
    search: /Chercher : geneve/,
    found: /Pourparlers de Genève/,
    articles: / Articles ─+ 1\/\d+/,
    reading: /› Articles › \p{L}[^\n]*\n reformulation · \p{L}/u,
  },
] as const;

for (const walk of walks) {
  const { columns, rows, language } = walk;
  test.serial(
    `one starts, moves, opens, follows a link, searches, reads and quits (${columns}×${rows}, ${language})`,
    async (t) => {
      const terminal = begin(t, { columns, rows, args: ['--lang', language] });
      await terminal.shows(walk.start);
      terminal.type('2');
      await terminal.shows(/ 1\/\d+/);
      terminal.type('j');
      await terminal.shows(walk.list);
      terminal.type('\r');
      await terminal.shows(walk.record);
      terminal.type('\r');
      await terminal.shows(walk.link);
      terminal.type('/geneve');
      await terminal.shows(walk.search);
      await terminal.shows(walk.found);
      terminal.type('\r1');
      await terminal.shows(walk.articles);
      terminal.type('\r');
      await terminal.shows(walk.reading);
      terminal.type('q');
      t.is(await leaves(terminal, 0), undefined);
    },
  );
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test.serial(`${signal} leaves the terminal as it was`, async (t) => {
    const terminal = begin(t, { columns: 80, rows: 24, args: ['--lang', 'en'] });
    const pid = await terminal.pid();
    await terminal.shows(/What the store holds/);
    process.kill(pid, signal);
    t.is(await leaves(terminal, code), undefined);
  });
}

const faulty = fileURLToPath(new URL('../testing/faulty-program.js', import.meta.url));

for (const how of ['itself', 'promise']) {
  test.serial(`a fault of the program (${how}) is told once the terminal is as it was`, async (t) => {
    const terminal = begin(t, { columns: 80, rows: 24, program: [faulty, how] });
    await terminal.shows(/its answer is no GraphQL|What the store holds/);
    t.is(await leaves(terminal, 70), undefined);
    t.regex(await terminal.ended(), /What went wrong: a fault\./);
  });
}

test.serial('keys that are held down all count, and Ctrl-C leaves', async (t) => {
  const terminal = begin(t, { columns: 80, rows: 24, args: ['--lang', 'en', '/events'] });
  await terminal.shows(/Events ─+ 1\/\d+/);
  terminal.type('jjjjjjjjjj');
  await terminal.shows(/Events ─+ 11\/\d+/);
  terminal.type('\u0003');
  t.is(await leaves(terminal, 0), undefined);
});

test.serial('a window that changes its size is drawn anew', async (t) => {
  const terminal = begin(t, { columns: 120, rows: 40, args: ['--lang', 'en', '/events'] });
  await terminal.shows(/Events ─+ 1\/\d+ │ {2}Event ─/);
  for (const [columns, rows, words] of [
    [80, 24, /Events ─+ 1\/\d+\n(?:.*\n)+ Event ─/],
    [80, 15, /q quit$/],
    [39, 9, /Too small: 39×9/],
    [200, 50, /Events ─+ 1\/\d+ │ {2}Event ─+[ ▼]* │ {2}retelling/],
  ] as const) {
    terminal.resize(columns, rows);
    const screen = await terminal.shows(words);
    t.true(screen.split('\n').length <= rows, screen);
  }
  terminal.type('q');
  t.is(await leaves(terminal, 0), undefined);
});

test.serial('a build server’s environment does not keep the screen blank', async (t) => {
  const terminal = begin(t, {
    columns: 80,
    rows: 24,
    args: ['--lang', 'en'],
    environment: { CI: 'true' },
  });
  await terminal.shows(/What the store holds/);
  terminal.type('q');
  t.is(await leaves(terminal, 0), undefined);
});

test.serial('answers of the terminal are no keys', async (t) => {
  const terminal = begin(t, { columns: 80, rows: 24, args: ['--lang', 'en', '/events'] });
  await terminal.shows(/Events ─+ 1\/\d+/);
  terminal.type('\u001b]11;rgb:1e1e/1e1e/2e2e\u0007\u001b[?62;c\u001b[12;40R\u001b[Ij');
  await terminal.shows(/Events ─+ 2\/\d+/);
  terminal.type('q');
  t.is(await leaves(terminal, 0), undefined);
});

test.serial('a terminal that cannot place its cursor is refused in one sentence', async (t) => {
  const terminal = begin(t, { columns: 80, rows: 24, environment: { TERM: 'dumb' } });
  const screen = await terminal.ended();
  t.regex(screen, /needs a terminal; for pipes there are lists/);
  t.regex(screen, /exit 2\./);
});
