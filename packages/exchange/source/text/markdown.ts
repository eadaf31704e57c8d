import type { TextFile } from '@depeche/model';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { ExchangeError } from '../error.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * The words of a Markdown text: paragraphs parted by a blank line, and as its title the first heading of the first level,
 * where no paragraph stands before it. Throws an `ExchangeError` (`UNREADABLE`) for quotes or lists thousands deep.
 */
export function readMarkdown(markdown: string): TextFile {
  try {
    return textOf(fromMarkdown(withoutFrontMatter(markdown)).children);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ExchangeError('UNREADABLE', 'The Markdown text is nested too deeply to be read.', { cause });
  }
}

function textOf(children: readonly Node[]): TextFile {
  const headline = headlineOf(children);
  const paragraphs = children.filter((node) => node !== headline).flatMap(paragraphsOf);
  const title = headline && lineOf(headline);
  return { text: paragraphs.join('\n\n').trimEnd(), ...(title && { title }) };
}

/** Data between two lines of `---` or `+++` at the very beginning. */
function withoutFrontMatter(markdown: string): string {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(markdown);
  if (!fence?.[1]) return markdown;
  const from = fence[0].length;
  for (let at = from; at >= 0 && at < markdown.length; at = nextLine(markdown, at)) {
    const end = markdown.indexOf('\n', at);
    if (markdown.slice(at, end < 0 ? undefined : end).trimEnd() === fence[1])
      return end < 0 ? '' : markdown.slice(end + 1);
  }
  return markdown;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

function headlineOf(children: readonly Node[]): Node | undefined {
  for (const node of children) {
    if (node.type === 'heading') {
      if (node.depth === 1) return node;
    } else if (paragraphsOf(node).length > 0) return undefined;
  }
  return undefined;
}

function paragraphsOf(node: Node): string[] {
  if (node.type === 'code') return node.value.trim() === '' ? [] : [node.value];
  if (node.type === 'paragraph' || node.type === 'heading') {
    const line = lineOf(node);
    return line === '' ? [] : [line];
  }
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

/** In one line: a wrap is a space, and what stood around an image needs only one. */
function lineOf(node: Node): string {
  return wordsOf(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function wordsOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return plainText(node, { includeImageAlt: false, includeHtml: false });
}
