import { checkSource, type Dossier } from '@depeche/model';
import { TerminalError } from '../../error.ts';
import type { Context } from '../context.ts';
import { readText } from '../files/read-text.ts';
import { textsBeside } from '../files/text-beside.ts';
import type { FileProblems } from './report.ts';

/** A file that was read and checked; it has a dossier where it has no problems. */
export interface CheckedFile extends FileProblems {
  readonly dossier: Dossier | undefined;
  /** The files in which the texts of its articles stand, by path, each with what tells whether it changes later. */
  readonly textFiles: ReadonlyMap<string, string>;
}

export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  /** Why files could not be read at all. */
  readonly failures: readonly TerminalError[];
}

/** Reads and checks all files; one that cannot be read does not keep the others from being checked. */
export async function checkFiles(
  paths: readonly string[],
  { stdin }: Pick<Context, 'stdin'>,
): Promise<CheckedFiles> {
  const files: CheckedFile[] = [];
  const failures: TerminalError[] = [];
  for (const file of paths) {
    try {
      const text = await readText(file, stdin);
      const { readText: readTextBeside, seen } = textsBeside(file);
      const { dossier, problems } = checkSource(text, { readText: readTextBeside });
      files.push({ file, text, dossier, problems, textFiles: seen });
    } catch (error) {
      if (!(error instanceof TerminalError)) throw error;
      failures.push(error);
    }
  }
  return { files, failures };
}
