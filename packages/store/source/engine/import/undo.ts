import type { UndoReport } from '../../contract/dossiers.ts';
import { StoreError } from '../../error.ts';
import { findDossier } from '../dossiers.ts';
import { writeLog } from '../log.ts';
import type { Runner } from '../runner.ts';
import { bumpDataVersion } from '../state.ts';
import type { Steps } from '../steps.ts';
import { beginEdition } from './edition.ts';
import { type Earlier, earlierDossiers, forgetEarlier, MOST_KEPT } from './operation.ts';
import { takeOut } from './remove.ts';
import type { Writer } from './writer.ts';

/** Takes back the last import or removal. Throws `NOTHING_TO_UNDO`, `UNDO_NOT_KEPT`. */
export function* undoLast(runner: Runner, write: Writer): Steps<UndoReport[]> {
  return yield* runner.transaction(function* () {
    const earlier = yield* earlierDossiers(runner);
    if (earlier.length === 0)
      throw new StoreError(
        'NOTHING_TO_UNDO',
        'There is nothing to undo: nothing was imported or removed, or it was undone already, or a record was amended since.',
      );
    const lost = earlier.find(({ head, dossier }) => head && !dossier);
    if (lost)
      throw new StoreError(
        'UNDO_NOT_KEPT',
        `The dossier ${lost.slug} had more than ${MOST_KEPT} records before; so many are not kept to be brought back.`,
      );
    yield* forgetEarlier(runner);
    const reports: UndoReport[] = [];
    for (const each of earlier) reports.push(yield* bringBack(runner, write, each));
    return reports;
  });
}

function* bringBack(
  runner: Runner,
  write: Writer,
  { slug, edition, head, dossier }: Earlier,
): Steps<UndoReport> {
  yield* writeLog(write, 'UNDO', { type: 'dossier', slug, edition });
  if (!head || !dossier) {
    yield* takeOut(runner, write, slug);
    return { dossier: slug, outcome: 'removed' };
  }
  yield* bumpDataVersion(runner);
  const restored = yield* beginEdition(runner, write, head, (yield* findDossier(runner, slug))?.id, false);
  yield* restored.put(dossier);
  yield* restored.finish();
  return { dossier: slug, outcome: 'restored' };
}
