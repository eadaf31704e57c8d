import { extname } from 'node:path';
import { type Table, tables } from '@depeche/exchange';
import { type Dossier, excerpt } from '@depeche/model';
import type { Store } from '@depeche/store';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { languageSetting, storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { type DossierFormat, dossierFormats, isDossierFormat } from './export/dossier-files.ts';
import type { ExportFile } from './export/export-file.ts';
import { pagesOfDossier, pagesOfStore } from './export/pages-of.ts';
import { isTableFormat, tableFiles, tableFormats } from './export/table-files.ts';
import { isFolder, writeInto, writePieces } from './export/write-files.ts';
import { annotatedIn } from './import/annotated.ts';
import { orRefuse } from './import/exchange-failure.ts';
import { openStore, orFail } from './open-store.ts';
import { OUTPUT_GROUP } from './options/output.ts';
import { languageOption, storeOption } from './options/source.ts';
import { oneValueOf } from './options/values.ts';

interface Flags {
  readonly store?: string;
  readonly format?: string;
  readonly output?: string;
  readonly article?: string;
  readonly type?: string;
  readonly lang?: string;
}

const formats = [...Object.keys(dossierFormats), ...tableFormats];

/** `depeche export [SLUG…]`: dossiers as files, in our own format or another. */
export function addExport(program: Command, context: Context): void {
  const readFormat = oneValueOf('--format', formats);
  const readType = oneValueOf('--type', tables);
  program
    .command('export')
    .summary('write dossiers as files, in our own format or another')
    .description(
      'Write dossiers of the store as files. YAML and JSON hold everything: checking and importing them gives the same records again, and JSON the same bytes. brat and Web Annotation hold what they can and come back; JSON-LD, CSV and NDJSON are for other programs. A document holds one dossier, a table one type of record: several go into a folder.',
    )
    .argument('[slug...]', 'dossiers; where none is named, all of the store')
    .addOption(
      new Option(
        '--output <path>',
        'write one file to this path, or each to a file of its own in this folder (copies/)',
      ).helpGroup(OUTPUT_GROUP),
    )
    .addOption(
      new Option(
        '--format <format>',
        `${formats.join(', ')} (else what the name of the file says, else yaml)`,
      )
        .argParser((text: string) => readFormat(text))
        .helpGroup(OUTPUT_GROUP),
    )
    .addOption(
      new Option('--article <slug>', 'only this article, with all that it needs').helpGroup(OUTPUT_GROUP),
    )
    .addOption(
      new Option('--type <type>', `of CSV and NDJSON only one table: ${tables.join(', ')}`)
        .argParser((text: string) => readType(text))
        .helpGroup(OUTPUT_GROUP),
    )
    .addOption(languageOption().helpGroup(OUTPUT_GROUP))
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  depeche export --output copies/\n  depeche export founding > copy.yaml\n  depeche export --article appel-biden-poutine-2021-12-30 --format json-ld\n  depeche export --format csv --type statements\n  depeche export founding --format brat --output corpus/\n',
    )
    .action(async (slugs: string[], flags: Flags) => {
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        await orRefuse(() => exportFrom(store, slugs, flags, context));
      } finally {
        await store.close();
      }
    });
}

async function exportFrom(
  store: Store,
  slugs: readonly string[],
  flags: Flags,
  context: Context,
): Promise<void> {
  const { output } = flags;
  const isInto = output !== undefined && (await isFolder(output));
  const format = flags.format ?? formatOf(isInto ? undefined : output);
  if (flags.type !== undefined && !isTableFormat(format)) {
    throw new TerminalError(
      'BAD_USAGE',
      `The option --type is for ${tableFormats.join(' and ')}, not for ${format}.`,
    );
  }
  const files = isTableFormat(format)
    ? await tablesOf(store, slugs, { ...flags, format }, context)
    : await documentsOf(store, slugs, { ...flags, format }, isInto, context);
  if (isInto) return writeInto(output, files, context);
  await writeOne(files, format, output, context);
}

/** What the name of a file says. */
function formatOf(path: string | undefined): string {
  const ending = extname(path ?? '').toLowerCase();
  const known: Readonly<Record<string, string>> = {
    '.json': 'json',
    '.jsonld': 'json-ld',
    '.csv': 'csv',
    '.ndjson': 'ndjson',
  };
  return known[ending] ?? 'yaml';
}

/** A dossier at a time, so that a store of any size needs the memory of one. */
async function documentsOf(
  store: Store,
  slugs: readonly string[],
  flags: Flags & { readonly format: string },
  isInto: boolean,
  context: Context,
): Promise<Iterable<ExportFile> | AsyncIterable<ExportFile>> {
  const { format, article } = flags;
  if (!isDossierFormat(format)) throw new TerminalError('BAD_USAGE', `There is no format ${format}.`);
  const write = (dossier: Dossier) => filesOf(format, dossier, flags, context);
  if (article !== undefined) return write(await excerptOf(store, slugs, article));
  const chosen = await chosenOf(store, slugs);
  if (!isInto && chosen.length > 1) {
    throw new TerminalError(
      'BAD_USAGE',
      `A document holds one dossier, and these are ${chosen.length} (${listed(chosen)}): name one, or give a folder for all of them, as in --output copies/.`,
    );
  }
  return (async function* () {
    for (const slug of chosen) yield* write(await dossierOf(store, slug));
  })();
}

function filesOf(format: DossierFormat, dossier: Dossier, { output }: Flags, context: Context): ExportFile[] {
  return dossierFormats[format](dossier, {
    isForTerminal: context.isTerminal && output === undefined,
    onLeftOut: (article, leftOut) => {
      const parts = leftOut.map(({ what, count }) => `${count} ${what}`);
      if (parts.length > 0) context.say(`${article}: brat cannot hold ${parts.join(', ')}.`);
    },
  });
}

async function tablesOf(
  store: Store,
  slugs: readonly string[],
  { format, article, type, lang }: Flags & { readonly format: 'csv' | 'ndjson' },
  { env }: Context,
): Promise<ExportFile[]> {
  const [slug, ...more] = slugs.length > 0 ? await chosenOf(store, slugs) : [];
  if (more.length > 0) {
    throw new TerminalError(
      'BAD_USAGE',
      'Tables are of one dossier, or of the whole store where none is named.',
    );
  }
  const pagesOf =
    article === undefined
      ? slug === undefined
        ? pagesOfStore(store)
        : // What the store shows of an article may be another dossier's version of it.
          pagesOfDossier(await dossierOf(store, slug))
      : pagesOfDossier(await excerptOf(store, slugs, article));
  // The option takes names of tables alone.
  return tableFiles(format, pagesOf, type as Table | undefined, languageSetting(lang, env));
}

/** Writes the one file that there is to standard output or to a path. Throws `BAD_USAGE` where there are several. */
async function writeOne(
  files: Iterable<ExportFile> | AsyncIterable<ExportFile>,
  format: string,
  output: string | undefined,
  context: Context,
): Promise<void> {
  const all: ExportFile[] = [];
  for await (const file of files) all.push(file);
  const [only, ...more] = all;
  if (!only) throw new TerminalError('NOT_FOUND', 'There is no article with a text to write.');
  if (more.length > 0) {
    const hint = isTableFormat(format) ? 'name one table with --type, or ' : '';
    throw new TerminalError(
      'BAD_USAGE',
      `In the format ${format} these are ${all.length} files (${listed(all.map(({ name }) => name))}): ${hint}give a folder for them, as in --output copies/.`,
    );
  }
  if (output === undefined || output === '-') {
    for await (const piece of only.pieces) await context.output.write(piece);
  } else {
    await writePieces(output, only.pieces);
    context.say(`Wrote ${output}.`);
  }
}

/** The slugs that are asked for, each once; those of the whole store where none is. Throws `NOT_FOUND`. */
async function chosenOf(store: Store, slugs: readonly string[]): Promise<readonly string[]> {
  const held = (await orFail(() => store.dossiers())).map(({ slug }) => slug);
  for (const slug of slugs) {
    if (held.includes(slug)) continue;
    throw new TerminalError(
      'NOT_FOUND',
      `The store holds no dossier ${slug}; it holds ${listed(held) || 'none'}.`,
    );
  }
  if (held.length === 0) throw new TerminalError('NOT_FOUND', 'The store holds no dossier.');
  return slugs.length > 0 ? [...new Set(slugs)] : held;
}

async function dossierOf(store: Store, slug: string): Promise<Dossier> {
  const dossier = await orFail(() => store.export(slug));
  if (dossier) return dossier;
  throw new TerminalError('NOT_FOUND', `The store holds no dossier ${slug} any more.`);
}

/** One article with all that it needs, out of the dossier that is named or the one that was imported last with it. */
async function excerptOf(store: Store, slugs: readonly string[], article: string): Promise<Dossier> {
  const [annotated] = slugs.length > 0 ? await chosenOf(store, slugs) : [];
  const found = await annotatedIn(store, { article, ...(annotated !== undefined && { annotated }) });
  if (found?.of.articles.some(({ slug }) => slug === article)) return excerpt(found.of, [article]);
  throw new TerminalError('NOT_FOUND', `The dossier ${annotated ?? ''} has no article ${article}.`);
}

/** How many names a sentence holds. */
const NAMED = 8;

function listed(names: readonly string[]): string {
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');
}
