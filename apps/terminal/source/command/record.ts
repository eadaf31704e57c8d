import type { Command } from 'commander';
import stringWidth from 'string-width';
import { createClient } from '../client/client.ts';
import type { Operation } from '../client/operation.ts';
import { TerminalError } from '../error.ts';
import type { Column } from '../formats/column.ts';
import { createMarkdownWriter } from '../formats/markdown.ts';
import { safeJson } from '../formats/safe-json.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { pad } from '../text/fit.ts';
import { printable } from '../text/printable.ts';
import { connect } from './connect.ts';
import type { Context } from './context.ts';
import { isRetold, retoldNote } from './lists/retold.ts';
import { addFormat, type Format } from './options/output.ts';
import { addSource, readSource, type SourceFlags } from './options/source.ts';

/** One record of the API as a command. */
export interface RecordView<Node> {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  /** Takes `slug`. */
  readonly operation: Operation<{ readonly record: Node | null }>;
  readonly columns: ReadonlyArray<Column<Node>>;
}

interface Flags extends SourceFlags {
  readonly format?: Format;
}

/** Adds a command that shows one record by its slug, whole. */
export function addRecord<Node>(program: Command, context: Context, view: RecordView<Node>): void {
  const command = program
    .command(view.name)
    .summary(view.summary.charAt(0).toLowerCase() + view.summary.slice(1, -1))
    .description(view.summary)
    .argument('<slug>', `its slug, such as ${view.example}`);
  addSource(addFormat(command)).action(async (slug: string, flags: Flags) => {
    const { language, ...source } = readSource(flags, context.env);
    const connection = await connect(source);
    try {
      const { record } = await createClient(connection, language).request(view.operation, { slug });
      if (record === null) throw new TerminalError('NOT_FOUND', `There is no ${view.name} ${slug}.`);
      await show(view, record, flags.format ?? (context.isTerminal ? 'table' : 'json'), language, context);
    } finally {
      await connection.close();
    }
  });
}

async function show<Node>(
  { columns }: RecordView<Node>,
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
