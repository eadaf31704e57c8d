import type { TextFile } from '@depeche/model';
import { readMarkdown } from './markdown.ts';

/**
 * The text of an article as a file has it: of Markdown (`.md`, `.markdown`) the words without their marks and with the
 * headline apart, of any other file the content to the letter. In both a line break is `\n`, and neither a byte-order mark
 * nor white space at the end is kept.
 */
export function readTextFile(name: string, content: string): TextFile {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : { text: text.trimEnd() };
}
