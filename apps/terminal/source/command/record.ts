import type { Command } from 'commander';
import type { Client } from '../client/client.ts';
import type { Operation } from '../client/operation.ts';
import { TerminalError } from '../error.ts';
import type { Column } from '../formats/column.ts';
import type { Context } from './context.ts';
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
  addSource(addFormat(command, 'json')).action(async (slug: string, flags: Flags) => {
    const { language, ...source } = readSource(flags, context.env);
    const { connect } = await import('./connect.ts');
    const { createClient } = await import('../client/client.ts');
    const { showRecord } = await import('./show-record.ts');
    const connection = await connect(source, context.env);
    try {
      const client = createClient(connection, language);
      const { record } = await client.request(view.operation, { slug });
      if (record === null) throw await absence(client, view.name, slug);
      const format = flags.format ?? (context.isTerminal ? 'table' : 'json');
      await showRecord(view.columns, record, format, language, context);
    } finally {
      await connection.close();
    }
  });
}

async function absence(client: Client, type: string, slug: string): Promise<TerminalError> {
  const { isNamedType } = await import('../client/named.ts');
  const { notFound } = await import('./demand-records.ts');
  if (isNamedType(type)) return notFound(client, { type, slug });
  if (slug.includes('/')) return new TerminalError('NOT_FOUND', `There is no ${type} “${slug}”.`);
  return new TerminalError(
    'BAD_USAGE',
    `A ${type} is named with its article, as in some-article/${slug}; “depeche ${type}s --format ndjson” gives every slug whole.`,
  );
}
