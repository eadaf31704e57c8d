import { mkdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Dossier, toDocument } from '@depeche/model';
import type { Store } from '@depeche/store';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { safeJson } from '../formats/safe-json.ts';
import { storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { save } from './files/save.ts';
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
      'Write dossiers of the store as documents in YAML or JSON, every span in full: checking and importing them gives the same records again. A document holds one dossier: several go into a folder, one file each.',
    )
    .argument('[slug...]', 'dossiers; where none is named, all of the store')
    .addOption(
      new Option(
        '--output <path>',
        'write one dossier to this file, or each to a file of its own in this folder (copies/)',
      ).helpGroup(OUTPUT_GROUP),
    )
    .addOption(
      new Option('--format <format>', 'yaml or json (else what the name of the file says, else yaml)')
        .argParser((text: string) => read(text))
        .helpGroup(OUTPUT_GROUP),
    )
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  depeche export --output copies/\n  depeche export founding > copy.yaml\n',
    )
    .action(async (slugs: string[], flags: Flags) => {
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        const chosen = await chosenOf(store, slugs);
        const { output } = flags;
        if (output !== undefined && (await isFolder(output))) {
          await exportInto(output, store, chosen, flags, context);
        } else await exportOne(store, chosen, flags, context);
      } finally {
        await store.close();
      }
    });
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

/** A dossier at a time, so that a store of any size needs the memory of one. */
async function exportInto(
  folder: string,
  store: Store,
  slugs: readonly string[],
  flags: Flags,
  context: Context,
) {
  const format = flags.format ?? 'yaml';
  await makeFolder(folder);
  for (const slug of slugs) {
    const text = await serialize(await dossierOf(store, slug), format);
    await saveAndSay(join(folder, `${slug}.${format}`), text, context);
  }
}

async function exportOne(
  store: Store,
  slugs: readonly string[],
  flags: Flags,
  context: Context,
): Promise<void> {
  const { output } = flags;
  const [slug = '', ...more] = slugs;
  if (more.length > 0) {
    throw new TerminalError(
      'BAD_USAGE',
      `A document holds one dossier, and these are ${slugs.length} (${listed(slugs)}): name one, or give a folder for all of them, as in --output copies/.`,
    );
  }
  const format = flags.format ?? (/^\.json$/i.test(extname(output ?? '')) ? 'json' : 'yaml');
  const text = await serialize(await dossierOf(store, slug), format);
  if (output === undefined || output === '-') await context.output.write(text);
  else await saveAndSay(output, text, context);
}

async function dossierOf(store: Store, slug: string): Promise<Dossier> {
  const dossier = await orFail(() => store.export(slug));
  if (dossier) return dossier;
  throw new TerminalError('NOT_FOUND', `The store holds no dossier ${slug} any more.`);
}

/** How many slugs a sentence names. */
const NAMED = 8;

function listed(slugs: readonly string[]): string {
  return slugs.slice(0, NAMED).join(', ') + (slugs.length > NAMED ? ', …' : '');
}

async function serialize(dossier: Dossier, format: string): Promise<string> {
  const document = toDocument(dossier);
  if (format === 'json') return `${safeJson(document, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 110 });
}

async function saveAndSay(path: string, text: string, { say }: Context): Promise<void> {
  await save(path, text);
  say(`Wrote ${path}.`);
}

/** A path is that of a folder where one is there, or where it is written as one: `copies/`. */
async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new TerminalError('FILE_FAILED', `The folder ${path} cannot be made.`, { cause });
  }
}
