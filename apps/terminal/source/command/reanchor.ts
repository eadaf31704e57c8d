import { extname } from 'node:path';
import { readTextFile } from '@depeche/exchange';
import {
  checkSource,
  type DossierInput,
  type EditedText,
  parseSource,
  type Reanchoring,
  reanchor,
} from '@depeche/model';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { safeJson } from '../formats/safe-json.ts';
import { storeOf } from '../settings/settings.ts';
import { printableLine } from '../text/printable.ts';
import { formatOption, writeProblems } from './check.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { save } from './files/save.ts';
import { textsBeside } from './files/text-beside.ts';
import { storeOption } from './options/source.ts';
import { editSource } from './reanchor/edit-source.ts';

interface Flags {
  readonly text?: string;
  readonly was?: string;
  readonly article?: string;
  readonly store?: string;
  readonly dryRun?: boolean;
  readonly format?: string;
}

/** `depeche reanchor FILE`: follows an edit of an article's text with the quotes of its dossier. */
export function addReanchor(program: Command, context: Context, finish: (code: number) => void): void {
  program
    .command('reanchor')
    .summary('follow an edit of an article’s text with the quotes of its dossier')
    .description(
      'Find the new place of every quote of an article whose text was edited, and write the dossier anew, its comments kept. Words are followed only where they stood once and stand once, by themselves or with the words around them. What lost its words keeps them under “lost”, and is named. Where the text stands in a file beside the dossier, that file is the new text, and the old one is what the store holds, or --was; where it stands in the dossier itself, --text is the new one.',
    )
    .argument('<file>', 'the dossier, in YAML or JSON')
    .addOption(new Option('--text <file>', 'the new text, where the old one stands in the dossier itself'))
    .addOption(
      new Option('--was <file>', 'the old text, where the new one stands in a file beside the dossier'),
    )
    .addOption(new Option('--article <slug>', 'the article, where the dossier has several'))
    .option('--dry-run', 'show what would become of the quotes, and write nothing')
    .addOption(formatOption())
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  depeche reanchor harbour.yaml\n  depeche reanchor harbour.yaml --was harbour.old.md --dry-run\n  depeche reanchor export.yaml --text corrected.txt\n',
    )
    .action(async (file: string, flags: Flags) => {
      const source = await readText(file, context.stdin);
      const document = parseSource(source);
      const edited = document && (await editedText(file, document, flags, context));
      const { problems } = checkSource(source, { readText: () => ({ text: edited?.before ?? '' }) });
      if (!document || !edited || problems.length > 0) {
        await writeProblems(
          {
            files: [{ file, text: source, problems, dossier: undefined, textFiles: new Map() }],
            failures: [],
          },
          context,
        );
        context.say('depeche: The dossier was not sound before the edit; nothing was changed.');
        return finish(exitCodes.found.code);
      }
      const outcome = reanchor(document, edited);
      await (flags.format === 'json'
        ? writeJson(outcome, context)
        : writeOutcome(edited.article, outcome, context));
      if (outcome.problems.length > 0) return finish(exitCodes.found.code);
      if (!flags.dryRun && outcome.edits.length > 0) {
        await save(file, editSource(source, outcome.edits, isJson(file)));
        context.say(`Wrote ${file}.`);
      }
      finish(outcome.lost.length > 0 ? exitCodes.found.code : exitCodes.fine.code);
    });
}

async function editedText(
  file: string,
  document: DossierInput,
  flags: Flags,
  context: Context,
): Promise<EditedText> {
  const article = chosenArticle(file, Object.keys(document.articles ?? {}), flags.article);
  const written = document.articles?.[article]?.text;
  if (typeof written === 'string') {
    if (flags.text === undefined) {
      throw new TerminalError(
        'BAD_USAGE',
        `The text of ${article} stands in ${file} itself: name the new one with --text.`,
      );
    }
    return { article, before: written, after: await textIn(flags.text, context) };
  }
  if (written === null || written === undefined) {
    throw new TerminalError('BAD_USAGE', `The article ${article} has no text that could have been edited.`);
  }
  const read = textsBeside(file).readText(written.file);
  if ('problem' in read) {
    throw new TerminalError('FILE_FAILED', `The file ${written.file} ${read.problem}.`);
  }
  const before =
    flags.was === undefined ? await textInStore(article, flags, context) : await textIn(flags.was, context);
  return { article, before, after: read.text };
}

function chosenArticle(file: string, articles: readonly string[], named: string | undefined): string {
  const [only, ...others] = articles;
  if (named !== undefined) {
    if (articles.includes(named)) return named;
    throw new TerminalError('BAD_USAGE', `${file} has no article ${named}; it has ${articles.join(', ')}.`);
  }
  if (only !== undefined && others.length === 0) return only;
  throw new TerminalError(
    'BAD_USAGE',
    only === undefined
      ? `${file} has no article.`
      : `${file} has several articles (${articles.join(', ')}): name one with --article.`,
  );
}

async function textIn(file: string, { stdin }: Context): Promise<string> {
  return readTextFile(file, await readText(file, stdin)).text;
}

async function textInStore(article: string, flags: Flags, context: Context): Promise<string> {
  const { openStore, orFail } = await import('./open-store.ts');
  const store = await openStore(storeOf(flags.store, context.env));
  try {
    const held = await orFail(() => store.find('article', article));
    if (held?.text !== undefined && held.text !== null) return held.text;
  } finally {
    await store.close();
  }
  throw new TerminalError(
    'NOT_FOUND',
    `The store does not hold the text of ${article} as it was before the edit: name it with --was.`,
  );
}

async function writeOutcome(article: string, outcome: Reanchoring, context: Context): Promise<void> {
  const { kept, rewritten, lost, orphans, problems } = outcome;
  const lines = [
    ...lost.map(
      ({ record, field, exact }) =>
        `${context.paint('red', 'lost')}  ${record} ${field}  “${printableLine(exact)}”`,
    ),
    ...orphans.map((record) => `${context.paint('red', 'orphan')}  ${record} has no words left`),
    ...problems.map(({ code, expected, found }) => `${code}  expected ${expected}; found ${found}`),
    `${article}: ${kept} quotes stay as they are written, ${rewritten} are written anew, ${lost.length} lost their words.`,
  ];
  await context.output.write(`${lines.join('\n')}\n`);
}

async function writeJson({ kept, rewritten, lost, orphans, problems }: Reanchoring, { output }: Context) {
  await output.write(`${safeJson({ kept, rewritten, lost, orphans, problems }, 2)}\n`);
}

function isJson(file: string): boolean {
  return /^\.json$/i.test(extname(file));
}
