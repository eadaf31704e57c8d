import { access } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { readTextFile } from '@depeche/exchange';
import { dossierJsonSchema, isLanguage, SLUG_PATTERN } from '@depeche/model';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { languageSetting } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { save } from './files/save.ts';
import { slugOf } from './files/slug-of.ts';
import { newDocument } from './new/document.ts';

interface Flags {
  readonly text?: string;
  readonly language?: string;
  readonly slug?: string;
  readonly schema: boolean;
}

/** The JSON Schema that is put beside a new document. */
const SCHEMA_FILE = 'dossier.schema.json';

/** `depeche new FILE`: begins a document for an article whose text is in a file beside it. */
export function addNew(program: Command, context: Context): void {
  program
    .command('new')
    .summary('begin a dossier for an article, with its sentences listed')
    .description(
      'Begin a dossier in YAML for an article whose text stands in a file of Markdown or plain text beside it: sound from the first line on, the sentences listed as comments to quote from. What is there already is never written over.',
    )
    .argument('<file>', 'the text (harbour.md, harbour.txt), or the dossier to be made for it (harbour.yaml)')
    .addOption(new Option('--text <file>', 'the text, where its name is another than that of the dossier'))
    .addOption(
      new Option(
        '--language <tag>',
        'the language of the text, such as fr or pt-BR (else that of the locale)',
      ),
    )
    .addOption(
      new Option('--slug <slug>', 'the slug of the dossier and its article (else the name of the file)'),
    )
    .option('--no-schema', `do not put ${SCHEMA_FILE} beside it, by which editors complete and check`)
    .addHelpText(
      'after',
      '\nExamples:\n  depeche new harbour.md\n  depeche new harbour.yaml --text interview.txt --language fr\n',
    )
    .action(async (file: string, flags: Flags) => {
      const path = isDocument(file) ? file : `${file.slice(0, file.length - extname(file).length)}.yaml`;
      const textPath = await textPathOf(file, path, flags);
      const textFile = besides(path, textPath);
      const { text, title } = readTextFile(textFile, await readText(textPath, context.stdin));
      if (text === '') throw new TerminalError('FILE_FAILED', `The file ${textPath} has no text yet.`);
      const slug = readSlug(flags.slug ?? slugOf(basename(path, extname(path)), 'article'));
      const schemaFile = flags.schema ? SCHEMA_FILE : undefined;
      const language = readLanguage(flags.language ?? languageSetting(undefined, context.env));
      await save(path, newDocument({ slug, language, title, textFile, text, schemaFile }), { isNew: true });
      context.say(`Wrote ${path}.`);
      if (schemaFile !== undefined) await putSchema(join(dirname(path), schemaFile), context);
      context.say(`Now write its records; depeche check --watch --coverage ${path} shows what is missing.`);
    });
}

function isDocument(file: string): boolean {
  return /^\.ya?ml$/i.test(extname(file));
}

/** The text that is named, the file itself, or the one of the same name beside the document. */
async function textPathOf(file: string, path: string, { text }: Flags): Promise<string> {
  if (text !== undefined) return text;
  if (!isDocument(file)) return file;
  const stem = path.slice(0, path.length - extname(path).length);
  for (const candidate of [`${stem}.md`, `${stem}.txt`]) if (await exists(candidate)) return candidate;
  throw new TerminalError(
    'FILE_FAILED',
    `There is no text for ${path}: write it to ${stem}.md or ${stem}.txt, or name its file with --text.`,
  );
}

/** The name of the text as the document has it. Throws `BAD_USAGE` where it is not beside the document or below. */
function besides(path: string, textPath: string): string {
  const way = relative(dirname(path), textPath).split(sep).join('/');
  if (way !== '' && !way.startsWith('../') && !way.startsWith('/')) return way;
  throw new TerminalError(
    'BAD_USAGE',
    `The text ${textPath} is not in the folder of ${path} or below; a dossier reads no file from elsewhere.`,
  );
}

function readSlug(slug: string): string {
  if (SLUG_PATTERN.test(slug)) return slug;
  throw new TerminalError(
    'BAD_USAGE',
    `The option --slug takes a slug such as closed-harbour, not “${slug}”.`,
  );
}

function readLanguage(language: string): string {
  if (isLanguage(language)) return language;
  throw new TerminalError(
    'BAD_USAGE',
    `The option --language takes a language tag such as fr or pt-BR, not “${language}”.`,
  );
}

/** An editor's schema that is there stays as it is. */
async function putSchema(path: string, context: Context): Promise<void> {
  if (await exists(path)) return;
  await save(path, `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`, { isNew: true });
  context.say(`Wrote ${path}, by which editors complete and check.`);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
