import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { List } from './lists/list.ts';
import { filterFrom, namedBy } from './options/filter.ts';
import { addExtent, addFormat } from './options/output.ts';
import { addSource } from './options/source.ts';
import type { ListFlags } from './run-list.ts';

const FILTER_GROUP = 'Which ones (all that are given must hold):';

interface Flags extends ListFlags {
  readonly orderBy?: string;
  readonly desc?: boolean;
}

/** Adds a list of the API as a command with every filter and ordering that the list has. */
export function addList<Node>(program: Command, context: Context, list: List<Node>): void {
  const command = createListCommand(program, list);
  command.action(async (flags: Flags) => {
    const read = (name: string): unknown => command.getOptionValue(name);
    const filter = filterFrom(list.filters, read);
    const orderBy =
      flags.orderBy === undefined && flags.desc !== true
        ? undefined
        : { field: flags.orderBy ?? Object.keys(list.orders)[0], direction: flags.desc ? 'DESC' : 'ASC' };
    const { runList } = await import('./run-list.ts');
    const asked = { variables: { filter, orderBy }, named: namedBy(list.filters, read) };
    await runList(list, asked, flags, context);
  });
}

/** Adds the search, whose words are arguments and whose filters stand beside them. */
export function addSearch<Node>(program: Command, context: Context, list: List<Node>): void {
  const command = createListCommand(program, list).argument(
    '<words...>',
    'all must occur; "words in quotation marks" stand together; a word that ends in * stands for all that begin so',
  );
  command.action(async (words: string[], flags: Flags) => {
    const read = (name: string): unknown => command.getOptionValue(name);
    const variables = { query: words.join(' '), ...filterFrom(list.filters, read) };
    const { runList } = await import('./run-list.ts');
    await runList(list, { variables, named: namedBy(list.filters, read) }, flags, context);
  });
}

function createListCommand<Node>(program: Command, list: List<Node>): Command {
  const command = program
    .command(list.command ?? list.name)
    .summary(list.brief)
    .description(list.summary);
  if (list.command !== undefined) command.alias(list.name);
  for (const { option } of list.filters) command.addOption(option.helpGroup(FILTER_GROUP));
  addExtent(addFormat(command, 'ndjson'), list.orders);
  addSource(command);
  return command.addHelpText(
    'after',
    `\nExamples:\n${list.examples.map((line) => `  ${line}`).join('\n')}\n`,
  );
}
