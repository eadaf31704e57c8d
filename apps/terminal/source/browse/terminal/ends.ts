import { ReadStream, WriteStream } from 'node:tty';

/** What the terminal app is given to read keys from and to draw on. */
export interface Ends {
  readonly stdin: unknown;
  readonly stdout: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Both ends of a terminal. */
export interface TerminalEnds {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
}

const INSTEAD =
  'in pipes, depeche browse --linear reads and writes lines, and depeche statements lists records.';

/** The ends as those of a terminal on which a screen can be drawn, or why they are not: one sentence. */
export function terminalOf({ stdin, stdout, env }: Ends): TerminalEnds | string {
  if (!(stdout instanceof WriteStream)) {
    return `The command browse draws on a terminal, but its output goes elsewhere; ${INSTEAD}`;
  }
  if (!(stdin instanceof ReadStream)) {
    return `The command browse reads keys from a terminal, but its input comes from elsewhere; ${INSTEAD}`;
  }
  if (env.TERM === 'dumb') {
    return 'The command browse needs a terminal that can place its cursor, and this one says that it cannot (TERM=dumb); depeche browse --linear needs no more than lines.';
  }
  return { stdin, stdout };
}
