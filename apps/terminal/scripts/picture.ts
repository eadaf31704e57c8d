// Draws the README's picture from the real program: `npm run picture -w @depeche/terminal`.
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { drawPicture, drawScreen } from './svg.ts';

const COLUMNS = 116;
const ROWS = 32;

/** A key, pressed once, or again and again until some words are on the screen. */
interface Step {
  readonly key: string;
  readonly until?: string;
}

/** What is pressed before each scene: a statement with its chain, its words in the article, the two figures, the timeline. */
const scenes: ReadonlyArray<readonly Step[]> = [
  [{ key: '3' }, { key: 'j', until: 'White House (communiqué)' }],
  [{ key: 't' }],
  [{ key: '8' }, { key: '\r' }],
  [{ key: '5' }, { key: 'j', until: '50 minutes' }],
];

const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
const { CI: _, NO_COLOR: __, ...environment } = process.env;
const program = spawn(
  process.execPath,
  [fileURLToPath(new URL('../bin/depeche.js', import.meta.url)), 'browse', '--lang', 'en'],
  {
    cols: COLUMNS,
    rows: ROWS,
    env: { ...environment, DEPECHE_STORE: ':memory:', TERM: 'xterm-256color', COLORTERM: 'truecolor' },
  },
);
let lastWritten = Date.now();
program.onData((data) => {
  lastWritten = Date.now();
  terminal.write(data);
});

/** Until the program has drawn something, and then nothing for a while. */
async function settle(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await wait(100);
    const isDrawn = terminal.buffer.active.getLine(0)?.translateToString(true) !== '';
    if (isDrawn && Date.now() - lastWritten > 400) return;
  }
  throw new Error('The program did not come to rest.');
}

function isOnScreen(words: string): boolean {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    terminal.buffer.active.getLine(row)?.translateToString(true),
  );
  // What must not be parted by a line's end is joined by no-break spaces.
  return rows.join('\n').replaceAll('\u00a0', ' ').includes(words);
}

async function press({ key, until }: Step): Promise<void> {
  for (let times = 0; times < 50; times++) {
    program.write(key);
    await settle();
    if (until === undefined || isOnScreen(until)) return;
  }
  throw new Error(`“${until}” did not come on the screen.`);
}

const screens: string[] = [];
await settle();
for (const steps of scenes) {
  for (const step of steps) await press(step);
  screens.push(drawScreen(terminal));
}
program.write('q');
const picture = new URL('../../../docs/terminal.svg', import.meta.url);
writeFileSync(picture, drawPicture('Dépêche in the terminal', COLUMNS, ROWS, screens));
program.onExit(() => process.exit(0));
