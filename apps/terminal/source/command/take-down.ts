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

/** `depeche take-down TYPE SLUG`: takes a record out for good. */
export function addTakeDown(program: Command, context: Context): void {
  const command = program
    .command('take-down')
    .summary('take a record down for good, whatever dossiers say of it')
    .description(
      'Take a record down by its slug, in every dossier that has it, now and whenever one is imported again. A statement or event goes with every reference to it and with what rested on it alone; an actor leaves a nameless one, so that chains of attribution stay whole; an article loses its text and all that stands in it. What was there is kept nowhere; the reason stays in the log. It cannot be undone: “depeche restore” only lets the next import bring it back.',
    );
  addRecordArguments(command)
    .addOption(reasonOption())
    .addOption(storeOption())
    .action(async (givenType: string, givenSlug: string, flags: Flags) => {
      const { type, slug } = readRecord(givenType, givenSlug);
      const reason = demandReason(flags.reason);
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        await orFail(() => store.amend({ action: 'TAKE_DOWN', type, slug, reason }));
        await context.output.write(`${type} ${slug}: taken down.\n`);
      } finally {
        await store.close();
      }
    });
}
