import { nearestOf } from '@depeche/model';
import { type Command, Option } from 'commander';
import { TerminalError } from '../error.ts';
import { storeOf } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';

interface Flags {
  readonly store?: string;
  readonly reason?: string;
}

/** `depeche remove SLUG`: takes a dossier out of the store. */
export function addRemove(program: Command, context: Context): void {
  program
    .command('remove')
    .summary('take a dossier out of the store')
    .description(
      'Take a dossier out of the store. What another dossier has too stays; where another refers to what would go, nothing is changed. “depeche undo” brings it back.',
    )
    .argument('<slug>', 'the dossier, as “depeche list” shows it')
    .addOption(new Option('--reason <words>', 'why; it stays in the log'))
    .addOption(storeOption())
    .action(async (slug: string, { reason, store: location }: Flags) => {
      const store = await openStore(storeOf(location, context.env));
      try {
        if (await orFail(() => store.remove(slug, reason))) {
          await context.output.write(`${slug}: removed; “depeche undo” brings it back.\n`);
          return;
        }
        const held = (await orFail(() => store.dossiers())).map((dossier) => dossier.slug);
        const near = nearestOf(held, slug);
        throw new TerminalError(
          'NOT_FOUND',
          `The store holds no dossier “${slug}”${near === undefined ? '.' : `; did you mean ${near}?`}`,
        );
      } finally {
        await store.close();
      }
    });
}
