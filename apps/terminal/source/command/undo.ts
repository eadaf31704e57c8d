import type { UndoReport } from '@depeche/store';
import type { Command } from 'commander';
import { storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';

/** `depeche undo`: takes back the last import or removal. */
export function addUndo(program: Command, context: Context): void {
  program
    .command('undo')
    .summary('take back the last import or removal')
    .description(
      'Take back the last import or removal, with every dossier of it: what came goes, what was replaced or removed is as it was. It works once, and not after a record was corrected or taken down.',
    )
    .addOption(storeOption())
    .action(async ({ store: location }: { readonly store?: string }) => {
      const store = await openStore(storeOf(location, context.env));
      try {
        const reports = await orFail(() => store.undo());
        await context.output.write(reports.map((report) => `${describe(report)}\n`).join(''));
      } finally {
        await store.close();
      }
    });
}

function describe({ dossier, outcome }: UndoReport): string {
  return outcome === 'removed'
    ? `${dossier}: removed, as it was not there before.`
    : `${dossier}: as it was before.`;
}
