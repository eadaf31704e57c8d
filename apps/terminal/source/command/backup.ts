import type { Command } from 'commander';
import { storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';

/** `depeche backup FILE`: a copy of the store. */
export function addBackup(program: Command, context: Context): void {
  program
    .command('backup')
    .summary('copy the store into a new file')
    .description(
      'Copy the store, whole and of one moment, into a new file, while others read it or write to it. A file that is there is never written over. The copy is a store like any other: --store opens it.',
    )
    .argument('<file>', 'the new file')
    .addOption(storeOption())
    .action(async (file: string, { store: location }: { readonly store?: string }) => {
      const store = await openStore(storeOf(location, context.env));
      try {
        await orFail(() => store.backup(file));
        context.say(`Wrote ${file}.`);
      } finally {
        await store.close();
      }
    });
}
