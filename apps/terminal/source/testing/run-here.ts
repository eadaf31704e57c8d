import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createProgram } from '../command/program.ts';
import { run } from '../command/run.ts';

export interface Here {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** How many columns the terminal has to which stdout goes; none where it is a pipe. */
  readonly columns?: number;
}

/** Runs a command line inside this process, as if in an environment without settings but those that are given. */
export async function runHere(args: readonly string[], { env = {}, input = '', columns }: Here = {}) {
  const stdout = Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
  const stderr = new PassThrough();
  const [out, err, code] = await Promise.all([
    text(stdout),
    text(stderr),
    run(args, { stdin: Readable.from([input]), stdout, stderr, env }, createProgram).finally(() => {
      stdout.end();
      stderr.end();
    }),
  ]);
  return { out, err, code };
}
