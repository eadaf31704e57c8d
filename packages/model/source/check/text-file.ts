import type { ArticleHead, RawArticleHead } from './article-head.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';

/** What stands in a file of text: the plain text on which spans count, and its headline where it has one. */
export interface TextFile {
  readonly text: string;
  readonly title?: string;
}

/** Reads the file of an article's text by its name; says in a few words why it cannot. */
export type ReadTextFile = (file: string) => TextFile | { readonly problem: string };

/** The head of an article with its text in place of the name of the file that holds it; reports a file that cannot be read. */
export function withText(
  { entry, broken }: { readonly entry: RawArticleHead; readonly broken: ReadonlySet<string> },
  path: Path,
  readText: ReadTextFile,
  reporter: Reporter,
): { readonly entry: ArticleHead; readonly broken: ReadonlySet<string> } {
  const { text, ...head } = entry;
  if (text === null || typeof text === 'string') return { entry: { ...head, text }, broken };
  const read = readText(text.file);
  if ('problem' in read || read.text === '') {
    const found =
      'problem' in read ? `“${text.file}”, which ${read.problem}` : `“${text.file}”, which is empty`;
    const expected = 'a file of plain text or Markdown beside the document';
    reporter.report({ code: 'TEXT_FILE_UNREADABLE', path: [...path, 'text', 'file'], expected, found });
    return { entry: { ...head, text: null }, broken: new Set([...broken, 'text']) };
  }
  const title = head.title ?? read.title;
  // The fields keep the order of the schema, whichever way the text came.
  const { language, ...rest } = head;
  return {
    entry: { ...(title !== undefined && { title }), language, ...rest, text: read.text },
    broken,
  };
}

/** Where a document was read from no file, there is none beside it. */
export const noTextFiles: ReadTextFile = () => ({ problem: 'cannot be read here' });
