import { type Command, Option } from 'commander';
import { languageOption } from './source.ts';
import { oneValueOf, readLimit } from './values.ts';

const formats = ['table', 'json', 'ndjson', 'md'] as const;

export type Format = (typeof formats)[number];

export const OUTPUT_GROUP = 'What comes out:';

/** Adds the flags that say in which form an answer comes; `piped` is the one that goes into a pipe or file. */
export function addFormat(command: Command, piped: Format): Command {
  const read = oneValueOf('--format', formats);
  return command
    .addOption(
      new Option(
        '--format <format>',
        `${formats.join(', ')} (else table on a terminal, ${piped} into a pipe or file)`,
      )
        .argParser((text: string) => read(text))
        .helpGroup(OUTPUT_GROUP),
    )
    .addOption(languageOption().helpGroup(OUTPUT_GROUP));
}

/** A table on a terminal shows so many records where nobody says how many. */
export const TABLE_LIMIT = 100;

/** Adds the flags that say how much of a list comes, and in which order. */
export function addExtent(command: Command, orders: Readonly<Record<string, string>>): Command {
  const fields = Object.keys(orders);
  if (fields.length > 0) {
    const read = oneValueOf('--order-by', fields);
    const meanings = Object.entries(orders).map(([field, meaning]) => `${field}: ${meaning}`);
    command
      .addOption(
        new Option('--order-by <field>', `the order (else ${fields[0]}); ${meanings.join(' ')}`)
          .argParser((text: string) => read(text))
          .helpGroup(OUTPUT_GROUP),
      )
      .addOption(new Option('--desc', 'from the last to the first').helpGroup(OUTPUT_GROUP));
  }
  return command.addOption(
    new Option(
      '--limit <n|all>',
      `at most so many records (else ${TABLE_LIMIT} in a table, all in other formats)`,
    )
      .argParser((text: string) => ({ records: readLimit(text) }))
      .helpGroup(OUTPUT_GROUP),
  );
}
