import stringWidth from 'string-width';
import type { Column } from '../formats/column.ts';
import { createMarkdownWriter } from '../formats/markdown.ts';
import { safeJson } from '../formats/safe-json.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { pad } from '../text/fit.ts';
import { printable } from '../text/printable.ts';
import type { Context } from './context.ts';
import { isRetold, retoldNote } from './lists/retold.ts';
import type { Format } from './options/output.ts';

/** Writes one record in the format that is wanted. */
export async function showRecord<Node>(
  columns: ReadonlyArray<Column<Node>>,
  record: Node,
  format: Format,
  language: LabelLanguage,
  { output, paint }: Context,
): Promise<void> {
  if (format === 'json') return output.write(`${safeJson(record, 2)}\n`);
  if (format === 'ndjson') return output.write(`${safeJson(record)}\n`);
  if (format === 'md') {
    const writer = createMarkdownWriter(columns, language, output);
    await writer.write([record]);
    await writer.end();
  } else {
    await output.write(cardOf(columns, record, language, (heading) => paint('bold', heading)));
  }
  if (isRetold(record)) {
    await output.write(format === 'md' ? `\n*${retoldNote[language]}*\n` : `\n${retoldNote[language]}\n`);
  }
}

/** Every field of a record on lines of its own, empty ones left out. */
function cardOf<Node>(
  columns: ReadonlyArray<Column<Node>>,
  record: Node,
  language: LabelLanguage,
  emphasize: (heading: string) => string,
): string {
  const width = Math.max(...columns.map(({ heading }) => stringWidth(heading[language])));
  return columns
    .map((column) => ({ heading: column.heading[language], value: column.value(record, language) }))
    .filter(({ value }) => value !== '')
    .map(({ heading, value }) => {
      const lines = printable(value).split('\n');
      return `${emphasize(pad(heading, width))}  ${lines.join(`\n${' '.repeat(width + 2)}`)}\n`;
    })
    .join('');
}
