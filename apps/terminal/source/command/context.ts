import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Output } from '../formats/output.ts';
import { createOutput } from '../formats/output.ts';

/** A stream that may be a terminal. */
type MaybeTerminal<Stream> = Stream & { readonly isTTY?: boolean; readonly columns?: number };

/** What a program is given by whoever starts it. */
export interface Streams {
  readonly stdin: MaybeTerminal<Readable>;
  readonly stdout: MaybeTerminal<Writable>;
  readonly stderr: MaybeTerminal<Writable>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command works with. */
export interface Context extends Streams {
  /** Takes the answer. */
  readonly output: Output;
  /** Takes remarks for people, which are no part of the answer. */
  readonly say: (line: string) => void;
  /** Where lines end on the terminal; without end where the answer goes elsewhere. */
  readonly room: number;
  readonly isTerminal: boolean;
  readonly paint: Paint;
}

/** Colours what goes to stdout, on a terminal that has colours and where NO_COLOR is not set. */
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export function createContext(streams: Streams): Context {
  const { stdout, stderr, env } = streams;
  const isTerminal = Boolean(stdout.isTTY);
  const hasColor = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  // A remark that nobody reads any more is no reason to fail.
  stderr.on('error', () => {});
  return {
    ...streams,
    output: createOutput(stdout),
    say: (line) => void stderr.write(`${line}\n`),
    room: isTerminal ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY,
    isTerminal,
    paint: (style, text) => (hasColor ? styleText(style, text, { validateStream: false }) : text),
  };
}
