import stringWidth from 'string-width';
import { wrap } from '../browse/text/wrap.ts';
import type { Column } from '../formats/column.ts';
import { createMarkdownWriter } from '../formats/markdown.ts';
import { safeJson } from '../formats/safe-json.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { pad } from '../text/fit.ts';
import { printable } from '../text/printable.ts';
import type { Context } from './context.ts';
import { isRetold, retoldNote } from './lists/retold.ts';
import type { Format } from './options/output.ts';

const GAP = 2;

/** Text is not folded to less than this: a word a line is no help to anybody. */
const NARROWEST = 20;

/** Writes one record in the format that is wanted. */
export async function showRecord<Node>(
  columns: ReadonlyArray<Column<Node>>,
  record: Node,
  format: Format,
  language: LabelLanguage,
  { output, paint, room }: Context,
): Promise<void> {
  if (format === 'json') return output.write(`${safeJson(record, 2)}\n`);
  if (format === 'ndjson') return output.write(`${safeJson(record)}\n`);
  if (format === 'md') {
    const writer = createMarkdownWriter(columns, language, output);
    await writer.write([record]);
    await writer.end();
  } else {
    await output.write(cardOf(columns, record, language, { paint, room }));
  }
  if (isRetold(record)) {
    await output.write(format === 'md' ? `\n*${retoldNote[language]}*\n` : `\n${retoldNote[language]}\n`);
  }
}

/** Every field of a record on lines of its own, folded to the room there is; empty ones are left out. */
function cardOf<Node>(
  columns: ReadonlyArray<Column<Node>>,
  record: Node,
  language: LabelLanguage,
  { paint, room }: Pick<Context, 'paint' | 'room'>,
): string {
  const width = Math.max(...columns.map(({ heading }) => stringWidth(heading[language])));
  const margin = ' '.repeat(width + GAP);
  return columns
    .map((column) => ({ heading: column.heading[language], value: column.value(record, language) }))
    .filter(({ value }) => value !== '')
    .map(({ heading, value }) => {
      const lines = linesOf(printable(value), room - margin.length);
      return `${paint('bold', pad(heading, width + GAP))}${lines.join(`\n${margin}`)}\n`;
    })
    .join('');
}

function linesOf(text: string, columns: number): readonly string[] {
  if (!Number.isFinite(columns)) return text.split('\n');
  return wrap(text, Math.max(columns, NARROWEST)).map(({ start, end }) => text.slice(start, end));
}
