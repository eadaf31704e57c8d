import { createClient } from '../client/client.ts';
import type { NamedRecord } from '../client/named.ts';
import { pagesOf } from '../client/pages.ts';
import { createJsonWriter } from '../formats/json.ts';
import { createMarkdownWriter } from '../formats/markdown.ts';
import { createNdjsonWriter } from '../formats/ndjson.ts';
import { createTableWriter } from '../formats/table.ts';
import type { Writer } from '../formats/writer.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { connect } from './connect.ts';
import type { Context } from './context.ts';
import { demandRecords } from './demand-records.ts';
import type { List } from './lists/list.ts';
import { isRetold, retoldNote } from './lists/retold.ts';
import { type Format, TABLE_LIMIT } from './options/output.ts';
import { readSource, type SourceFlags } from './options/source.ts';

export interface ListFlags extends SourceFlags {
  readonly format?: Format;
  readonly limit?: { readonly records: number | undefined };
}

/** What of a list is asked for: the variables of its query, and the records that its filters name. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly named: readonly NamedRecord[];
}

/** Asks for a list, page by page, and writes it in the format that is wanted. Throws `NOT_FOUND`. */
export async function runList<Node>(
  list: List<Node>,
  { variables, named }: Asked,
  flags: ListFlags,
  context: Context,
): Promise<void> {
  const { language, ...source } = readSource(flags, context.env);
  const format = flags.format ?? (context.isTerminal ? 'table' : 'ndjson');
  const isTable = format === 'table';
  const limit = flags.limit ? flags.limit.records : isTable ? TABLE_LIMIT : undefined;
  const connection = await connect(source, context.env);
  try {
    const client = createClient(connection, language);
    await demandRecords(client, named);
    const writer = createWriter(list, format, language, context);
    const seen = { records: 0, total: 0, isRetold: false };
    const wanted = { variables, pageSize: list.pageSize, limit, isCounted: isTable };
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
