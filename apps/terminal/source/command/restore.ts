import type { Command } from 'commander';
import { storeOf } from '../settings/settings.ts';
import { addRecordArguments, demandReason, readRecord, reasonOption } from './amend/record-argument.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';

interface Flags {
  readonly store?: string;
  readonly reason?: string;
}

/** `depeche restore TYPE SLUG`: lets a record be as its dossiers have it again. */
export function addRestore(program: Command, context: Context): void {
  const command = program
    .command('restore')
    .summary('withdraw the correction or the taking down of a record')
    .description(
      'Withdraw the correction or the taking down of a record. What was there was kept nowhere: it comes back with the next import of a dossier that has it.',
    );
  addRecordArguments(command)
    .addOption(reasonOption())
    .addOption(storeOption())
    .action(async (givenType: string, givenSlug: string, flags: Flags) => {
      const { type, slug } = readRecord(givenType, givenSlug);
      const reason = demandReason(flags.reason);
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        await orFail(() => store.withdraw(type, slug, reason));
        await context.output.write(
          `${type} ${slug}: the next import of a dossier that has it brings it back.\n`,
        );
      } finally {
        await store.close();
      }
    });
}
