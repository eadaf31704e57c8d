import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const command = fileURLToPath(new URL('../../../bin/depeche.js', import.meta.url));
const browse = [command, 'browse', '--store', ':memory:'];

export interface TerminalOptions {
  readonly columns: number;
  readonly rows: number;
  /** What is run with Node: `depeche browse` over a new store, unless told otherwise. */
  readonly program?: readonly string[];
  /** What follows it. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The command in a terminal of its own, begun from a shell, as somebody would. */
export interface RealTerminal {
  type(keys: string): void;
  resize(columns: number, rows: number): void;
  /** Waits until the screen shows this, and gives the screen. */
  shows(words: RegExp): Promise<string>;
  /** The process id of the command. */
  pid(): Promise<number>;
  /** Waits until the shell has ended, and gives what is on the screen then. */
  ended(): Promise<string>;
  /** Ends what is still running. */
  close(): void;
  /** Whether the terminal is as it was: no other screen, a cursor to be seen, and pasting as it was. */
  isRestored(): boolean;
}

/** As long as a slow machine may take to show something. */
const PATIENCE = 60_000;

export function openTerminal({
  columns,
  rows,
  args = [],
  environment = {},
  program = browse,
}: TerminalOptions): RealTerminal {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const { CI: _, NO_COLOR: __, ...inherited } = process.env;
  const shell = `echo before; sh -c 'echo "pid $$."; exec "$@"' depeche "$@"; echo "exit $?."; stty -a`;
  const pty = spawn('/bin/sh', ['-c', shell, 'sh', process.execPath, ...program, ...args], {
    cols: columns,
    rows,
    name: environment.TERM ?? 'xterm-256color',
    env: { ...inherited, ...environment },
  });
  let output = '';
  pty.onData((data) => {
    output += data;
    screen.write(data);
  });
  let hasEnded = false;
  const exit = new Promise<void>((resolve) => {
    pty.onExit(() => {
      hasEnded = true;
      resolve();
    });
  });

  function text(): string {
    const { active } = screen.buffer;
    const start = active.type === 'normal' ? 0 : active.baseY;
    return Array.from(
      { length: active.length - start },
      (_line, row) => active.getLine(start + row)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  }

  function shows(words: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        written.dispose();
      };
      const look = () => {
        if (!words.test(text())) return;
        finish();
        resolve(text());
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`${words} was not shown, but:\n${text()}`));
      }, PATIENCE);
      const written = screen.onWriteParsed(look);
      look();
    });
  }

  return {
    shows,
    type: (keys) => pty.write(keys),
    resize(newColumns, newRows) {
      screen.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    async pid() {
      for (;;) {
        const pid = output.match(/pid (\d+)\./)?.[1];
        if (pid !== undefined) return Number(pid);
        await wait(5);
      }
    },
    async ended() {
      await exit;
      await new Promise<void>((resolve) => screen.write('', resolve));
      return text();
    },
    close() {
      if (!hasEnded) pty.kill('SIGKILL');
    },
    isRestored: () =>
      screen.buffer.active.type === 'normal' &&
      output.lastIndexOf('\u001b[?25h') > output.lastIndexOf('\u001b[?25l') &&
      output.lastIndexOf('\u001b[?2004l') >= output.lastIndexOf('\u001b[?2004h'),
  };
}
