import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import unicode from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';

const command = fileURLToPath(new URL('../../../bin/depeche.js', import.meta.url));

/** `depeche browse`, over the store in a file. */
export function browseOver(store: string): readonly string[] {
  return [command, 'browse', '--store', store];
}

/** `depeche browse`, over a server. */
export function browseServer(url: string): readonly string[] {
  return [command, 'browse', '--server', url];
}

export interface TerminalOptions {
  readonly columns: number;
  readonly rows: number;
  /** What is run with Node. */
  readonly program: readonly string[];
  /** What follows it. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What the shell does: it runs the command, unless told otherwise, and shows its exit code and the terminal's settings. */
  readonly script?: string;
  /** What Node is told, before the program. */
  readonly node?: readonly string[];
}

/** The command in a terminal of its own, begun from a shell, as somebody would. */
export interface RealTerminal {
  type(keys: string): void;
  resize(columns: number, rows: number): void;
  /** What is on the screen. */
  screen(): string;
  /** Waits until the screen shows this, and gives the screen. */
  shows(words: RegExp): Promise<string>;
  /** Waits until the screen is as it should be; false where it has not become so in a number of milliseconds. */
  becomes(isRight: (screen: string) => boolean, patience?: number): Promise<boolean>;
  /** The cells of the emulator, with their colours. */
  readonly emulator: xterm.Terminal;
  /** Everything that was sent to the terminal. */
  sent(): string;
  /** The process id of the command. */
  pid(): Promise<number>;
  /** Waits until the shell has ended, and gives what is on the screen then. */
  ended(): Promise<string>;
  /** Takes the terminal away, as when its window is closed. */
  hangUp(): void;
  /** Ends what is still running. */
  close(): void;
  /** What of the terminal is not as it was before the command; empty where all is. */
  leftovers(): readonly string[];
}

/** Runs the command, so that its process id is known. */
const RUN = `sh -c 'echo "pid $$."; exec "$@"' depeche "$@"`;

/** The last line of a shell, which ends once it was read: of what a terminal still holds when it ends, some may be lost. */
const TOLD = 'told.';

const TELL = `echo "exit $?."; stty -a; echo ${TOLD}; read line`;

/** Scripts for the shell from which the command is begun. */
export const scripts = {
  run: `${RUN}; ${TELL}`,
  /** With something after the command, such as a redirection. */
  with: (redirection: string) => `"$@" ${redirection}; ${TELL}`,
  /** Into a pipe. */
  piped: `{ "$@"; echo "exit $?." >&2; } | cat; stty -a`,
  /** With job control: a command that is stopped goes on once a line was typed. */
  withJobs: `set -m; ${RUN}; echo "stopped $?."; stty -a; read line; fg; ${TELL}`,
};

/** As long as a slow machine may take to show something. */
const PATIENCE = 30_000;

/** What a program can switch on in a terminal and must switch off again; the numbers are DEC's private modes. */
const MODES: Readonly<Record<string, string>> = {
  47: 'another screen',
  1047: 'another screen',
  1049: 'another screen',
  9: 'the mouse',
  1000: 'the mouse',
  1002: 'the mouse',
  1003: 'the mouse',
  1004: 'reports of focus',
  1006: 'the mouse',
  2004: 'bracketed paste',
  2026: 'synchronized output',
};

export function openTerminal({
  columns,
  rows,
  args = [],
  environment = {},
  program,
  script = scripts.run,
  node = [],
}: TerminalOptions): RealTerminal {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  // How wide characters are is a matter of Unicode's version; that of today's terminals is not the emulator's own.
  emulator.loadAddon(new unicode.Unicode11Addon());
  emulator.unicode.activeVersion = '11';
  const { CI: _, NO_COLOR: __, COLORTERM: ___, ...inherited } = process.env;
  const pty = spawn(
    '/bin/sh',
    ['-c', `echo before; ${script}`, 'sh', process.execPath, ...node, ...program, ...args],
    {
      cols: columns,
      rows,
      name: environment.TERM ?? 'xterm-256color',
      env: { ...inherited, ...environment },
    },
  );
  let output = '';
  pty.onData((data) => {
    const isTold = output.includes(`\n${TOLD}`);
    output += data;
    if (!isTold && output.includes(`\n${TOLD}`)) pty.write('\n');
    emulator.write(data);
  });
  // What the program asks the terminal is answered by it.
  emulator.onData((answer) => pty.write(answer));
  let hasEnded = false;
  const exit = new Promise<void>((resolve) => {
    pty.onExit(() => {
      hasEnded = true;
      resolve();
    });
  });

  function screen(): string {
    const { active } = emulator.buffer;
    const start = active.type === 'normal' ? 0 : active.baseY;
    return Array.from(
      { length: active.length - start },
      (_line, row) =>
        active
          .getLine(start + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    )
      .join('\n')
      .trimEnd();
  }

  function becomes(isRight: (screen: string) => boolean, patience = PATIENCE): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (isDone: boolean) => {
        clearTimeout(timer);
        written.dispose();
        resolve(isDone);
      };
      const timer = setTimeout(() => finish(false), patience);
      const written = emulator.onWriteParsed(() => {
        if (isRight(screen())) finish(true);
      });
      if (isRight(screen())) finish(true);
    });
  }

  return {
    emulator,
    screen,
    becomes,
    async shows(words) {
      if (await becomes((text) => words.test(text))) return screen();
      throw new Error(`${words} was not shown, but:\n${screen()}`);
    },
    type: (keys) => pty.write(keys),
    resize(newColumns, newRows) {
      emulator.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    sent: () => output,
    async pid() {
      for (;;) {
        const pid = output.match(/pid (\d+)\./)?.[1];
        if (pid !== undefined) return Number(pid);
        await wait(5);
      }
    },
    async ended() {
      await exit;
      await new Promise<void>((resolve) => emulator.write('', resolve));
      return screen();
    },
    hangUp() {
      // Of the terminal, the side that an emulator holds; its type does not tell of it.
      if ('destroy' in pty && typeof pty.destroy === 'function') pty.destroy();
    },
    close() {
      if (!hasEnded) pty.kill('SIGKILL');
    },
    leftovers() {
      const left: string[] = [];
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      const settings = [...output.matchAll(/\u001b\[\?([\d;]+)([hl])/g)];
      const modes = new Map(
        settings.flatMap(([, numbers = '', to]) => numbers.split(';').map((number) => [number, to === 'h'])),
      );
      for (const [number, what] of Object.entries(MODES)) if (modes.get(number)) left.push(what);
      if (modes.get('25') === false) left.push('no cursor');
      if (modes.get('7') === false) left.push('long lines cut');
      const last = emulator.buffer.active.getLine(
        emulator.buffer.active.baseY + emulator.buffer.active.cursorY - 1,
      );
      if (last?.getCell(0)?.isAttributeDefault() === false) left.push('a colour');
      const stty = output.slice(output.lastIndexOf('speed '));
      for (const [flag] of stty.matchAll(/(?<= )-(?:icanon|echo|isig|icrnl|opost)\b/g)) left.push(flag);
      return left;
    },
  };
}
