import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/depeche.js', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** What a run of the program came to. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: string | null;
}

/** Starts the real program, in an environment without settings but those that are given. */
export function startProgram(args: readonly string[], env: Environment = {}): ChildProcessWithoutNullStreams {
  const own = {
    PATH: process.env.PATH ?? '',
    HOME: join(tmpdir(), 'depeche-no-home'),
    LANG: 'C.UTF-8',
    CI: 'true',
  };
  return spawn(process.execPath, [bin, ...args], { env: { ...own, ...env }, stdio: 'pipe' });
}

/** Waits until a started program has ended, and gives all that it wrote. */
export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code, signal };
}

/** Runs the real program to its end. */
export function runProgram(args: readonly string[], env?: Environment, input = ''): Promise<Outcome> {
  const child = startProgram(args, env);
  // A program that ends before it has read its input is not what is tested.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return outcomeOf(child);
}

/** Makes an empty folder; whoever asks for it takes it away. */
export async function makeFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'depeche-')));
}

/** Gives a folder of one's own, and takes it away again. */
export async function withFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await makeFolder();
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
