import type { ReadStream, WriteStream } from 'node:tty';
import { render } from 'ink';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { createApp } from './app.ts';
import { Browser } from './components/browser.tsx';
import type { Fetch } from './data/connect.ts';
import { holdTerminal } from './terminal/hold.ts';
import { outlet } from './terminal/outlet.ts';
import { ASK_GROUND } from './theme/ground.ts';
import type { Depth, Ground } from './theme/theme.ts';

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
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly depth: Depth;
  /** `ask` asks the terminal, and takes its own colours until it answers. */
  readonly ground: Ground | 'ask';
}

/**
 * The terminal app, until somebody leaves it; resolves with the exit code. The terminal is put back as it was on every
 * way out. Throws `OUTPUT_CLOSED` where the terminal goes away.
 */
export async function browse(options: BrowseOptions): Promise<number> {
  const { stdin, stdout, depth, ground } = options;
  const hold = holdTerminal(stdin);
  if (ground === 'ask' && (depth === '256' || depth === 'true')) hold.ask(ASK_GROUND);
  const app = createApp({ ...options, columns: stdout.columns, rows: stdout.rows });
  const instance = render(<Browser app={app} depth={depth} ground={ground} hold={hold} />, {
    stdin,
    stdout: outlet(stdout),
    exitOnCtrlC: false,
    // A terminal is a terminal, also where the environment says that this is a build server.
    interactive: true,
    incrementalRendering: true,
    maxFps: 60,
  });
  let isGone = false;
  const lose = () => {
    isGone = true;
    instance.unmount();
  };
  stdin.on('end', lose).on('error', lose);
  stdout.on('error', lose);
  try {
    await instance.waitUntilExit();
  } finally {
    stdin.off('end', lose);
    app.close();
    hold.release();
  }
  if (isGone) throw new TerminalError('OUTPUT_CLOSED', 'The terminal is gone.');
  return exitCodes.fine.code;
}
