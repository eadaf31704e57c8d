import type { LabelLanguage } from '../labels/language.ts';
import { printableLine } from '../text/printable.ts';
import type { Column } from './column.ts';
import type { Output } from './output.ts';
import type { Writer } from './writer.ts';

/** What means something inside a line of GitHub's Markdown; marks of blocks mean nothing in a cell. */
const SYNTAX = /[\\`*_[\]<|~&$]/g;

/** Text that Markdown shows as it is, inside a cell of a table. */
export function escapeMarkdown(text: string): string {
  return printableLine(text).replace(SYNTAX, '\\$&');
}

/** A table as GitHub's Markdown has it; a value of several lines keeps them as line breaks. */
export function createMarkdownWriter<Node>(
  columns: ReadonlyArray<Column<Node>>,
  language: LabelLanguage,
  output: Output,
): Writer<Node> {
  let isFirst = true;
  const head = () => {
    const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
    return line(columns.map(({ heading }) => escapeMarkdown(heading[language]))) + line(rule);
  };
  const row = (node: Node) =>
    line(columns.map((column) => column.value(node, language).split('\n').map(escapeMarkdown).join('<br>')));
  return {
    async write(nodes) {
      if (nodes.length === 0) return;
      await output.write((isFirst ? head() : '') + nodes.map(row).join(''));
      isFirst = false;
    },
    async end() {
      if (isFirst) await output.write(head());
    },
  };
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
