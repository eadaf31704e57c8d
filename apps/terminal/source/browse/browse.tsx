import { render } from 'ink';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { createApp } from './app.ts';
import { Browser } from './components/browser.tsx';
import type { Fetch } from './data/connect.ts';
import { themeOf } from './theme/theme.ts';

/** What the terminal app is started with. */
export interface BrowseOptions {
  /** The way to the API: over HTTP, or inside this process. */
  readonly fetch: Fetch;
  /** Where queries go. */
  readonly url: string;
  /** The language of labels and names. */
  readonly language: LabelLanguage;
  /** Where to begin, such as `/actors/vladimir-putin`; the start screen where nothing is said. */
  readonly route?: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * The terminal app, until somebody leaves it; resolves with the exit code. The terminal is put back as it was on every
 * way out. Throws `BAD_USAGE` where there is no terminal, or one that cannot place its cursor.
 */
export async function browse(options: BrowseOptions): Promise<number> {
  const { stdin, stdout, env = process.env } = options;
  if (!stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb') {
    throw new TerminalError(
      'BAD_USAGE',
      'The command browse needs a terminal; for pipes there are lists, such as depeche statements.',
    );
  }
  const app = createApp({
    ...options,
    columns: stdout.columns,
    rows: stdout.rows,
  });
  const instance = render(<Browser app={app} theme={themeOf(env)} />, {
    stdin,
    stdout,
    exitOnCtrlC: false,
    alternateScreen: true,
    // A terminal is a terminal, also where the environment says that this is a build server.
    interactive: true,
    incrementalRendering: true,
    maxFps: 60,
  });
  // What goes wrong is told once the terminal is as it was: on the screen of this program nobody would see it.
  const faults: unknown[] = [];
  const fail = (error: unknown) => {
    faults.push(error);
    instance.unmount();
  };
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  try {
    await instance.waitUntilExit();
  } finally {
    process.off('uncaughtException', fail).off('unhandledRejection', fail);
    app.close();
    instance.unmount();
  }
  if (faults.length > 0) throw faults[0];
  return exitCodes.fine.code;
}
