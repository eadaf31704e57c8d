import type { Command } from 'commander';
import { createClient } from '../client/client.ts';
import { pagesOf } from '../client/pages.ts';
import { createJsonWriter } from '../formats/json.ts';
import { createMarkdownWriter } from '../formats/markdown.ts';
import { createNdjsonWriter } from '../formats/ndjson.ts';
import { createTableWriter } from '../formats/table.ts';
import type { Writer } from '../formats/writer.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { connect } from './connect.ts';
import type { Context } from './context.ts';
import type { List } from './lists/list.ts';
import { isRetold, retoldNote } from './lists/retold.ts';
import { filterFrom } from './options/filter.ts';
import { addExtent, addFormat, type Format, TABLE_LIMIT } from './options/output.ts';
import { addSource, readSource, type SourceFlags } from './options/source.ts';

const FILTER_GROUP = 'Which ones (all that are given must hold):';

interface Flags extends SourceFlags {
  readonly format?: Format;
  readonly limit?: { readonly records: number | undefined };
  readonly orderBy?: string;
  readonly desc?: boolean;
}

/** Adds a list of the API as a command with every filter and ordering that the list has. */
export function addList<Node>(program: Command, context: Context, list: List<Node>): void {
  const command = createListCommand(program, list);
  command.action(async (flags: Flags) => {
    const filter = filterFrom(list.filters, (name) => command.getOptionValue(name));
    const orderBy =
      flags.orderBy === undefined && flags.desc !== true
        ? undefined
        : { field: flags.orderBy ?? Object.keys(list.orders)[0], direction: flags.desc ? 'DESC' : 'ASC' };
    await runList(list, { filter, orderBy }, flags, context);
  });
}

/** Adds the search, whose words are arguments and whose filters stand beside them. */
export function addSearch<Node>(program: Command, context: Context, list: List<Node>): void {
  const command = createListCommand(program, list).argument(
    '<words...>',
    'all must occur; "words in quotation marks" stand together; a word that ends in * stands for all that begin so',
  );
  command.action(async (words: string[], flags: Flags) => {
    const narrowed = filterFrom(list.filters, (name) => command.getOptionValue(name));
    await runList(list, { query: words.join(' '), ...narrowed }, flags, context);
  });
}

function createListCommand<Node>(program: Command, list: List<Node>): Command {
  const command = program.command(list.name).summary(summaryOf(list)).description(list.summary);
  for (const { option } of list.filters) command.addOption(option.helpGroup(FILTER_GROUP));
  addExtent(addFormat(command), list.orders);
  addSource(command);
  return command.addHelpText(
    'after',
    `\nExamples:\n${list.examples.map((line) => `  ${line}`).join('\n')}\n`,
  );
}

function summaryOf<Node>({ summary }: List<Node>): string {
  return summary.charAt(0).toLowerCase() + summary.slice(1).replace(/[,:.].*$/, '');
}

async function runList<Node>(
  list: List<Node>,
  variables: Readonly<Record<string, unknown>>,
  flags: Flags,
  context: Context,
): Promise<void> {
  const { language, ...source } = readSource(flags, context.env);
  const format = flags.format ?? (context.isTerminal ? 'table' : 'ndjson');
  const isTable = format === 'table';
  const limit = flags.limit ? flags.limit.records : isTable ? TABLE_LIMIT : undefined;
  const connection = await connect(source);
  try {
    const client = createClient(connection, language);
    const writer = createWriter(list, format, language, context);
    const seen = { records: 0, total: 0, isRetold: false };
    const wanted = { variables, limit, isCounted: isTable };
    for await (const { nodes, totalCount } of pagesOf(client, list.operation, wanted)) {
      await writer.write(nodes);
      seen.records += nodes.length;
      seen.total = totalCount ?? seen.total;
      seen.isRetold ||= isTable || format === 'md' ? nodes.some(isRetold) : false;
    }
    await writer.end();
    if (seen.isRetold) await context.output.write(noteOf(format, language));
    if (isTable) remark(list, seen, context);
  } finally {
    await connection.close();
  }
}

function createWriter<Node>(
  list: List<Node>,
  format: Format,
  language: LabelLanguage,
  { output, room, paint }: Context,
): Writer<Node> {
  switch (format) {
    case 'json':
      return createJsonWriter(output);
    case 'ndjson':
      return createNdjsonWriter(output);
    case 'md':
      return createMarkdownWriter([...list.columns, ...list.proof], language, output);
    case 'table':
      return createTableWriter(
        list.columns,
        { language, room, emphasize: (text) => paint('bold', text) },
        output,
      );
  }
}

function noteOf(format: Format, language: LabelLanguage): string {
  return format === 'md' ? `\n*${retoldNote[language]}*\n` : `\n${retoldNote[language]}\n`;
}

/** Says what a table leaves out. */
function remark<Node>(
  { name }: List<Node>,
  seen: { records: number; total: number },
  { say }: Context,
): void {
  const what = name === 'search' || name === 'timeline' ? 'records' : name;
  if (seen.records === 0) say(`No ${what} fit.`);
  else if (seen.records < seen.total) {
    say(`${seen.records} of ${seen.total} ${what}; --limit all shows every one.`);
  }
}
