import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { createJsonWriter } from '../formats/json.ts';
import type { Context } from './context.ts';
import { STDIN } from './files/read-text.ts';
import { OUTPUT_GROUP } from './options/output.ts';
import { oneValueOf } from './options/values.ts';
import { type CheckedFiles, checkFiles } from './problems/check-files.ts';
import { type ArticleCoverage, coverageOfFiles, describeCoverage } from './problems/coverage.ts';
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
    .option('--coverage', 'also show the sentences of each article that no statement, event or note backs')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  depeche check harbour.yaml\n  depeche check --watch --coverage harbour.yaml\n',
    )
    .action(async (paths: string[], flags: Flags) => {
      if (flags.watch) await watchFiles(paths, flags, context);
      else finish(codeOf(await checkOnce(paths, flags, context)));
    });
}

interface Flags {
  readonly format?: string;
  readonly coverage?: boolean;
  readonly watch?: boolean;
}

async function checkOnce(paths: readonly string[], flags: Flags, context: Context): Promise<CheckedFiles> {
  const checked = await checkFiles(paths, context);
  const articles = flags.coverage ? coverageOfFiles(checked.files) : [];
  if (flags.format === 'json') await writeRecords(checked, context, articles);
  else {
    await context.output.write(articles.map((article) => `${describeCoverage(article, context)}\n`).join(''));
    await writeProblems(checked, context);
  }
  return checked;
}

/** Ends with the exit code 0 where it is told to stop: what was wrong has been shown. */
async function watchFiles(paths: readonly string[], flags: Flags, context: Context): Promise<void> {
  if (paths.includes(STDIN)) {
    throw new TerminalError('BAD_USAGE', 'Standard input cannot be watched: name the files to check.');
  }
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => told.abort());
  const { repeatOnChange } = await import('./problems/watch.ts');
  await repeatOnChange(
    paths,
    async () => {
      // On a terminal each check stands alone, as a page does.
      if (context.isTerminal) await context.output.write('\u001b[2J\u001b[3J\u001b[H');
      const { files } = await checkOnce(paths, flags, context);
      if (context.isTerminal) context.say(`Watching ${paths.join(', ')}; Ctrl-C ends it.`);
      return new Map(files.flatMap(({ textFiles }) => [...textFiles]));
    },
    told.signal,
  );
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
export async function writeRecords(
  { files, failures }: CheckedFiles,
  context: Context,
  articles: readonly ArticleCoverage[] = [],
): Promise<void> {
  const writer = createJsonWriter(context.output);
  await writer.write([...problemRecords(files), ...articles]);
  await writer.end();
  for (const failure of failures) context.say(`depeche: ${failure.message}`);
}

/** A file that cannot be read weighs more than one with problems: nobody knows what is wrong with it. */
export function codeOf({ files, failures }: CheckedFiles): number {
  const [failure] = failures;
  if (failure) return failure.exitCode;
  return files.some(({ problems }) => problems.length > 0) ? exitCodes.found.code : exitCodes.fine.code;
}
