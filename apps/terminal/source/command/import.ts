import type { Dossier } from '@depeche/model';
import type { ImportReport } from '@depeche/store';
import type { Command } from 'commander';
import { TerminalError } from '../error.ts';
import { createJsonWriter } from '../formats/json.ts';
import { storeOf } from '../settings/settings.ts';
import { codeOf, formatOption, writeProblems, writeRecords } from './check.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';
import { type CheckedFile, checkFiles } from './problems/check-files.ts';

interface Flags {
  readonly store?: string;
  readonly format?: string;
  readonly fixtures: boolean;
}

/** `depeche import FILE…`: all files into the store, or none. */
export function addImport(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('import')
    .summary('put dossiers into the store: all files, or none')
    .description(
      'Check dossiers and put them into the store. Where anything is wrong with any of them, nothing is written, and the problems are shown as “depeche check” shows them. A dossier that the store holds already is unchanged, or replaced by a newer one.',
    )
    .argument('<file...>', 'files to import; - is standard input')
    .addOption(formatOption())
    .addOption(storeOption())
    .option('--no-fixtures', 'do not fill a new store with the fixtures')
    .action(async (paths: string[], flags: Flags) => {
      const checked = await checkFiles(paths, context);
      const code = codeOf(checked);
      if (code === 0) await importFiles(checked.files, flags, context);
      else {
        await (flags.format === 'json' ? writeRecords(checked, context) : writeProblems(checked, context));
        context.say('depeche: Nothing was imported.');
      }
      finish(code);
    });
}

async function importFiles(files: readonly CheckedFile[], flags: Flags, context: Context): Promise<void> {
  const dossiers = dossiersOf(files);
  const store = await openStore(storeOf(flags.store, context.env), { isFilled: flags.fixtures });
  try {
    await writeReports(await orFail(() => store.importAll(dossiers)), flags, context);
  } finally {
    await store.close();
  }
}

function dossiersOf(files: readonly CheckedFile[]): readonly Dossier[] {
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

async function writeReports(
  reports: readonly ImportReport[],
  { format }: Flags,
  context: Context,
): Promise<void> {
  if (format === 'json') {
    const writer = createJsonWriter(context.output);
    await writer.write(reports);
    await writer.end();
    return;
  }
  await context.output.write(reports.map((report) => `${describe(report)}\n`).join(''));
}

function describe({ dossier, outcome, records }: ImportReport): string {
  const { article, statement, event, actor } = records;
  const counted = [
    count(article, 'article', 'articles'),
    count(statement, 'statement', 'statements'),
    count(event, 'event', 'events'),
    count(actor, 'actor', 'actors'),
  ];
  return `${dossier}: ${outcome} (${counted.join(', ')}).`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
