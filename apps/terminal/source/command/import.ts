import { existsSync } from 'node:fs';
import { type FormatName, formats, readMapping } from '@depeche/exchange';
import { type Dossier, isLanguage, type Language } from '@depeche/model';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { storeOf } from '../settings/settings.ts';
import { codeOf, formatOption, writeProblems, writeRecords } from './check.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { type Annotated, type AnnotatedFlags, annotatedIn } from './import/annotated.ts';
import { orRefuse } from './import/exchange-failure.ts';
import { type KnownRecords, knownRecords } from './import/known-records.ts';
import { describeUnpaired, type ImportPlan, planImport } from './import/plan.ts';
import { createReporter, type Reporter } from './import/reporter.ts';
import { hasErrors, type JobOptions, runJobs } from './import/run-jobs.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';
import { oneValueOf } from './options/values.ts';
import { type CheckedFiles, checkFiles } from './problems/check-files.ts';
import { toolName } from './tool-name.ts';

interface Flags extends AnnotatedFlags {
  readonly store?: string;
  readonly format?: string;
  readonly fixtures: boolean;
  readonly from?: string;
  readonly dossier?: string;
  readonly language?: string;
  readonly mapping?: string;
  readonly keepGoing?: boolean;
  readonly each?: boolean;
  readonly dryRun?: boolean;
}

/** `depeche import FILE…`: all files into the store, or none. */
export function addImport(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('import')
    .summary('put dossiers, and files in other formats, into the store: all, or none')
    .description(
      'Put dossiers into the store, and files in other formats, each of which becomes a dossier. Everything is looked at in one pass and what is wrong is listed with its place; where anything is, nothing is written, unless --keep-going leaves out what is wrong or --each imports every file by itself. A dossier that the store holds already is unchanged, or replaced by a newer one. “depeche formats” lists the formats; which one a file has is told from its name and beginning.',
    )
    .argument(
      '<file...>',
      'files to import, or folders with brat’s pairs of files; - is a dossier from standard input',
    )
    .addOption(fromOption())
    .addOption(
      new Option(
        '--dossier <slug>',
        'what the dossier of a file in another format is called (else as the file)',
      ),
    )
    .addOption(new Option('--language <tag>', 'the language of brat’s texts, such as fr'))
    .addOption(new Option('--mapping <file>', 'what the labels of a brat corpus mean, in YAML'))
    .addOption(new Option('--article <slug>', 'the article that annotations are on'))
    .addOption(
      new Option(
        '--annotated <dossier>',
        'the dossier in whose articles annotations are, told by their addresses',
      ),
    )
    .option('--keep-going', 'leave out the records that are wrong, and take the others')
    .option(
      '--each',
      'import every file by itself: what is wrong with one keeps no other out; Ctrl-C stops between two',
    )
    .option('--dry-run', 'do everything but write')
    .addOption(formatOption())
    .addOption(storeOption())
    .option('--no-fixtures', 'do not fill a new store with the fixtures')
    .addHelpText(
      'after',
      '\nExamples:\n  depeche import harbour.yaml\n  depeche import 20150218230000.export.CSV.zip 20150218230000.mentions.CSV.zip --dry-run\n  depeche import corpus/ --language fr --keep-going\n  depeche import --each dossiers/*.json\n  depeche import notes.jsonld --article appel-biden-poutine-2021-12-30\n',
    )
    .action(async (paths: string[], flags: Flags) => finish(await importPaths(paths, flags, context)));
}

function fromOption(): Option {
  const names = formats.flatMap(({ name, reads }) => (reads ? [name] : []));
  const read = oneValueOf('--from', names);
  return new Option('--from <format>', `the format of the files: ${names.join(', ')}`).argParser(
    (text: string) => read(text),
  );
}

async function importPaths(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const known: Known = {};
  const plan = await planOf(paths, flags, known, context);
  if (plan.documents.length + plan.jobs.length === 0) {
    for (const unpaired of plan.unpaired) context.say(describeUnpaired(unpaired));
    throw new TerminalError('FILE_FAILED', 'There is nothing to import in what was named.');
  }
  const reporter = createReporter(flags.format === 'json' ? 'json' : 'text', context);
  const options = { keepsGoing: flags.keepGoing === true, isDry: flags.dryRun === true };
  if (flags.each) return importByFile(plan, known, options, reporter, flags, context);
  const checked = await checkFiles(plan.documents, context);
  const wrong = codeOf(checked);
  if (wrong !== exitCodes.fine.code) await writeWrong(checked, flags, context);
  if (wrong !== exitCodes.fine.code && !flags.keepGoing) {
    context.say('depeche: Nothing was imported.');
    return wrong;
  }
  const store = await openStore(await locationOf(flags, context), { isFilled: flags.fixtures });
  try {
    const records = knownRecords(store);
    known.records = records;
    known.annotated = await annotatedIn(store, flags);
    const outcome = await orRefuse(() =>
      orFail(async () => {
        await records.prepare(plan.jobs);
        return runJobs({ store, records }, dossiersOf(checked), plan.jobs, options, reporter.take, context);
      }),
    );
    await reporter.tell(outcome);
    await reporter.end();
    for (const unpaired of plan.unpaired) context.say(describeUnpaired(unpaired));
    if (outcome.reports === undefined) {
      context.say(options.isDry ? WAS_DRY : 'depeche: Nothing was imported.');
    }
    return hasErrors(outcome) ? exitCodes.found.code : wrong;
  } finally {
    await store.close();
  }
}

const WAS_DRY = 'Nothing was written: this was a dry run.';

/** Every file in a transaction of its own, until there is none left or a signal comes. */
async function importByFile(
  plan: ImportPlan,
  known: Known,
  options: JobOptions,
  reporter: Reporter,
  flags: Flags,
  context: Context,
): Promise<number> {
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => told.abort());
  const { importEach } = await import('./import/each.ts');
  const store = await openStore(await locationOf(flags, context), { isFilled: flags.fixtures });
  try {
    const records = knownRecords(store);
    known.records = records;
    known.annotated = await annotatedIn(store, flags);
    const code = await importEach(plan, { store, records }, options, reporter, context, told.signal);
    for (const unpaired of plan.unpaired) context.say(describeUnpaired(unpaired));
    if (options.isDry) context.say(WAS_DRY);
    return code;
  } finally {
    await store.close();
  }
}

/** What readers may ask of the store, once it is open. */
interface Known {
  records?: KnownRecords;
  annotated?: Annotated | undefined;
}

/** A dry run makes no file. */
async function locationOf(flags: Flags, { env }: Context): Promise<string> {
  const { isServed } = await import('@depeche/store');
  const location = storeOf(flags.store, env);
  return flags.dryRun && !isServed(location) && !existsSync(location) ? ':memory:' : location;
}

async function planOf(
  paths: readonly string[],
  flags: Flags,
  known: Known,
  { stdin }: Context,
): Promise<ImportPlan> {
  const { mapping } = flags;
  return orRefuse(async () =>
    planImport(paths, {
      // The option takes names of formats alone.
      format: flags.from as FormatName | undefined,
      dossier: flags.dossier,
      time: new Date().toISOString(),
      tool: toolName,
      language: readLanguage(flags.language),
      mapping: mapping === undefined ? undefined : readMapping(mapping, await readText(mapping, stdin)),
      annotated: () => known.annotated,
      find: (type, slug) => known.records?.find(type, slug),
    }),
  );
}

function readLanguage(tag: string | undefined): Language | undefined {
  if (tag === undefined || isLanguage(tag)) return tag;
  throw new TerminalError(
    'BAD_USAGE',
    `The option --language takes a language tag such as fr or pt-BR, not “${tag}”.`,
  );
}

async function writeWrong(checked: CheckedFiles, flags: Flags, context: Context): Promise<void> {
  await (flags.format === 'json' ? writeRecords(checked, context) : writeProblems(checked, context));
}

function dossiersOf({ files }: CheckedFiles): readonly Dossier[] {
  const held = new Map<string, string>();
  return files.flatMap(({ file, dossier }) => {
    if (!dossier) return [];
    const other = held.get(dossier.slug);
    if (other !== undefined) {
      throw new TerminalError(
        'BAD_USAGE',
        `The files ${other} and ${file} both hold the dossier ${dossier.slug}; nothing was imported.`,
      );
    }
    held.set(dossier.slug, file);
    return [dossier];
  });
}
