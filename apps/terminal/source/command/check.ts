import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { createJsonWriter } from '../formats/json.ts';
import type { Context } from './context.ts';
import { OUTPUT_GROUP } from './options/output.ts';
import { oneValueOf } from './options/values.ts';
import { type CheckedFiles, checkFiles } from './problems/check-files.ts';
import { describeProblem, problemRecords, summarize } from './problems/report.ts';

/** `depeche check FILE…`: every problem of every file. */
export function addCheck(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('check')
    .summary('check dossiers, and show everything that is wrong with them')
    .description(
      'Check dossiers written in YAML or JSON: every problem of every file, with its line, what was expected and found, and the nearest thing that would fit. Exits with 1 where there is any.',
    )
    .argument('<file...>', 'files to check; - is standard input')
    .addOption(formatOption())
    .action(async (paths: string[], { format }: { format?: string }) => {
      const checked = await checkFiles(paths, context);
      if (format === 'json') await writeRecords(checked, context);
      else await writeProblems(checked, context);
      finish(codeOf(checked));
    });
}

export function formatOption(): Option {
  const read = oneValueOf('--format', ['text', 'json']);
  return new Option('--format <format>', 'text, or json for programs (else text)')
    .argParser((text: string) => read(text))
    .helpGroup(OUTPUT_GROUP);
}

/** Writes what is wrong for people; a summary stands below. */
export async function writeProblems({ files, failures }: CheckedFiles, context: Context): Promise<void> {
  for (const file of files) {
    const described = file.problems.map((problem) => describeProblem(file, problem, context));
    if (described.length > 0) await context.output.write(described.join(''));
  }
  for (const failure of failures) context.say(`depeche: ${failure.message}`);
  if (files.length > 0) await context.output.write(`${summarize(files)}\n`);
}

/** Writes what is wrong for programs. */
export async function writeRecords({ files, failures }: CheckedFiles, context: Context): Promise<void> {
  const writer = createJsonWriter(context.output);
  await writer.write(problemRecords(files));
  await writer.end();
  for (const failure of failures) context.say(`depeche: ${failure.message}`);
}

/** A file that cannot be read weighs more than one with problems: nobody knows what is wrong with it. */
export function codeOf({ files, failures }: CheckedFiles): number {
  const [failure] = failures;
  if (failure) return failure.exitCode;
  return files.some(({ problems }) => problems.length > 0) ? exitCodes.found.code : exitCodes.fine.code;
}
