import { check, type Problem, readDocument, type SourceDocument, toDocument } from '@depeche/model';
import type { AmendableType, Amendment, Records, Store } from '@depeche/store';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { storeOf } from '../settings/settings.ts';
import { entryOf, pathOf, withEntry } from './amend/entry.ts';
import { addRecordArguments, demandReason, readRecord, reasonOption } from './amend/record-argument.ts';
import { writeProblems } from './check.ts';
import type { Context } from './context.ts';
import { readText } from './files/read-text.ts';
import { openStore, orFail } from './open-store.ts';
import { storeOption } from './options/source.ts';
import { shownDossier } from './shown-dossier.ts';

interface Flags {
  readonly store?: string;
  readonly reason?: string;
}

/** `depeche correct TYPE SLUG [FILE]`: puts another record in the place of one. */
export function addCorrect(program: Command, context: Context, finish: (code: number) => void): void {
  const command = program
    .command('correct')
    .summary('correct a record, whatever dossiers say of it')
    .description(
      'Correct a record by its slug. Without a file, the record is shown as its author would write it: keep that in a file, change it, and give it back with a reason. The correction holds in every dossier that has the record, now and whenever one is imported again; what was there before is kept nowhere; the reason stays in the log.',
    );
  addRecordArguments(command)
    .argument('[file]', 'the record as it is to be, in YAML or JSON; - is standard input')
    .addOption(reasonOption())
    .addOption(storeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  depeche correct actor joe-biden > biden.yaml\n  depeche correct actor joe-biden biden.yaml --reason "the date of office was wrong"\n',
    )
    .action(async (givenType: string, givenSlug: string, file: string | undefined, flags: Flags) => {
      const { type, slug } = readRecord(givenType, givenSlug);
      const reason = file === undefined ? '' : demandReason(flags.reason);
      const store = await openStore(storeOf(flags.store, context.env));
      try {
        const document = toDocument(await dossierOf(store, type, slug));
        if (file === undefined) {
          await context.output.write(stringify(entryOf(document, type, slug), { lineWidth: 110 }));
          return;
        }
        const text = await readText(file, context.stdin);
        const source = readDocument(text);
        const prefix = pathOf(type, slug);
        const { dossier, problems } = check(withEntry(document, type, slug, source.value), {
          locate: (path, part) =>
            prefix.every((key, i) => path[i] === key)
              ? source.locate(path.slice(prefix.length), part)
              : undefined,
        });
        if (!dossier || source.isUnreadable) {
          // What cannot be read is no record that lacks something.
          const wrong = source.isUnreadable ? faultsOf(source) : problems;
          await writeProblems(
            {
              files: [{ file, text, problems: wrong, dossier: undefined, textFiles: new Map() }],
              failures: [],
            },
            context,
          );
          context.say('depeche: Nothing was corrected.');
          return finish(exitCodes.found.code);
        }
        const lists: Readonly<Record<AmendableType, ReadonlyArray<Records[AmendableType]>>> = {
          actor: dossier.actors,
          statement: dossier.statements,
          event: dossier.events,
          article: dossier.articles,
        };
        const record = lists[type].find((one) => one.slug === slug);
        // The record is of the type whose list it stands in.
        await orFail(() => store.amend({ action: 'CORRECT', type, slug, reason, record } as Amendment));
        await context.output.write(`${type} ${slug}: corrected.\n`);
      } finally {
        await store.close();
      }
    });
}

/** What keeps a file from being read, each fault with its place. */
function faultsOf({ findings }: SourceDocument): Problem[] {
  return findings.map(({ code, path, expected, found, location }) => ({
    code,
    path,
    expected,
    found,
    ...location,
  }));
}

/** The dossier whose version of a record the store shows. Throws `NOT_FOUND`. */
async function dossierOf(store: Store, type: AmendableType, slug: string) {
  const shown = await shownDossier(store, type, slug);
  const dossier = await orFail(() => store.export(shown));
  if (dossier) return dossier;
  throw new TerminalError('NOT_FOUND', `The store holds no dossier ${shown} any more.`);
}
