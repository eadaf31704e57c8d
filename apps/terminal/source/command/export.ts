import { stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Dossier, toDocument } from '@depeche/model';
import type { Store } from '@depeche/store';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { safeJson } from '../formats/safe-json.ts';
import { storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { reasonOf } from './files/read-text.ts';
import { openStore, orFail } from './open-store.ts';
import { OUTPUT_GROUP } from './options/output.ts';
import { storeOption } from './options/source.ts';
import { oneValueOf } from './options/values.ts';

interface Flags {
  readonly store?: string;
  readonly format?: string;
  readonly output?: string;
}

/** `depeche export [SLUG…]`: dossiers as documents that can be checked and imported again. */
export function addExport(program: Command, context: Context): void {
  const read = oneValueOf('--format', ['yaml', 'json']);
  program
    .command('export')
    .summary('write dossiers as documents that can be imported again')
    .description(
      'Write dossiers of the store as documents in YAML or JSON, every span in full: checking and importing them gives the same records again.',
    )
    .argument('[slug...]', 'dossiers; all of the store where none is named')
    .addOption(
      new Option(
        '--output <path>',
        'write to this file, or into this folder one file for each dossier',
      ).helpGroup(OUTPUT_GROUP),
    )
    .addOption(
      new Option('--format <format>', 'yaml or json (else what the name of the file says, else yaml)')
        .argParser((text: string) => read(text))
        .helpGroup(OUTPUT_GROUP),
    )
    .addOption(storeOption())
    .action(async (slugs: string[], flags: Flags) => {
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        await exportDossiers(await dossiersOf(store, slugs), flags, context);
      } finally {
        await store.close();
      }
    });
}

async function dossiersOf(store: Store, slugs: readonly string[]): Promise<readonly Dossier[]> {
  const held = (await orFail(() => store.dossiers())).map(({ slug }) => slug);
  const dossiers: Dossier[] = [];
  for (const slug of new Set(slugs.length > 0 ? slugs : held)) {
    const dossier = await orFail(() => store.export(slug));
    if (!dossier) {
      throw new TerminalError(
        'NOT_FOUND',
        `The store holds no dossier ${slug}; it holds ${held.join(', ')}.`,
      );
    }
    dossiers.push(dossier);
  }
  return dossiers;
}

async function exportDossiers(dossiers: readonly Dossier[], flags: Flags, context: Context): Promise<void> {
  const { output } = flags;
  if (output !== undefined && (await isFolder(output))) {
    const format = flags.format ?? 'yaml';
    for (const dossier of dossiers) {
      await save(join(output, `${dossier.slug}.${format}`), await serialize(dossier, format), context);
    }
    return;
  }
  const [dossier, ...more] = dossiers;
  if (!dossier) throw new TerminalError('NOT_FOUND', 'The store holds no dossier.');
  if (more.length > 0) {
    const slugs = dossiers.map(({ slug }) => slug).join(', ');
    throw new TerminalError(
      'BAD_USAGE',
      `A document holds one dossier, and these are ${dossiers.length} (${slugs}): name one, or give a folder with --output.`,
    );
  }
  const format = flags.format ?? (/^\.json$/i.test(extname(output ?? '')) ? 'json' : 'yaml');
  const text = await serialize(dossier, format);
  if (output === undefined || output === '-') await context.output.write(text);
  else await save(output, text, context);
}

async function serialize(dossier: Dossier, format: string): Promise<string> {
  const document = toDocument(dossier);
  if (format === 'json') return `${safeJson(document, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 110 });
}

async function save(path: string, text: string, { say }: Context): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new TerminalError('FILE_FAILED', `The file ${path} ${reasonOf(cause, 'written')}.`, { cause });
  }
  say(`Wrote ${path}.`);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
