import type { LogEntry, Page, Store } from '@depeche/store';
import { type Command, Option } from 'commander';
import { createJsonWriter } from '../formats/json.ts';
import { storeOf } from '../settings/settings.ts';
import { printableLine } from '../text/printable.ts';
import { formatOption } from './check.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';
import { readLimit } from './options/values.ts';

interface Flags {
  readonly store?: string;
  readonly format?: string;
  readonly limit?: { readonly records: number | undefined };
}

const PAGE = 100;

/** `depeche log`: what was done to the store, newest first. */
export function addLog(program: Command, context: Context): void {
  program
    .command('log')
    .summary('show what was done to the store')
    .description(
      'Show what was done to the store, newest first: what was imported, removed and undone, which records were corrected or taken down, and why.',
    )
    .addOption(formatOption())
    .addOption(
      new Option('--limit <n|all>', 'at most so many entries (else all)').argParser((text: string) => ({
        records: readLimit(text),
      })),
    )
    .addOption(storeOption())
    .action(async ({ store: location, format, limit }: Flags) => {
      const store = await openStore(storeOf(location, context.env));
      const writer = format === 'json' ? createJsonWriter(context.output) : undefined;
      try {
        for await (const entries of pagesOf(store, limit?.records)) {
          if (writer) await writer.write(entries);
          else await context.output.write(entries.map((entry) => `${describe(entry, context)}\n`).join(''));
        }
        await writer?.end();
      } finally {
        await store.close();
      }
    });
}

async function* pagesOf(store: Store, limit = Number.POSITIVE_INFINITY): AsyncGenerator<LogEntry[]> {
  let left = limit;
  let after: string | undefined;
  do {
    const first = Math.min(PAGE, left);
    const page: Page<LogEntry> = await orFail(() => store.log({ first, after }));
    yield page.edges.map(({ node }) => node);
    left -= page.edges.length;
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
  } while (after !== undefined && left > 0);
}

function describe({ at, action, type, slug, edition, reason }: LogEntry, { paint }: Context): string {
  const what = type === 'dossier' ? slug : `${type} ${slug}`;
  const parts = [
    paint('dim', at.replace('T', ' ').replace(/\.\d+Z$/, 'Z')),
    action.toLowerCase().replace('_', ' ').padEnd(9),
    paint('bold', printableLine(what)),
    edition === undefined ? '' : `edition ${edition}`,
    reason === undefined ? '' : printableLine(reason),
  ];
  return parts.filter((part) => part !== '').join('  ');
}
