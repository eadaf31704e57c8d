import { StoreError } from '../../error.ts';
import { findDossier } from '../dossiers.ts';
import { writeLog } from '../log.ts';
import type { Runner } from '../runner.ts';
import { bumpDataVersion } from '../state.ts';
import type { Steps } from '../steps.ts';
import { letGo, moveClaims } from './let-go.ts';
import { Operation } from './operation.ts';
import { Session } from './session.ts';
import type { Writer } from './writer.ts';

/** Removes a dossier, with what no other dossier has; false where there is none. */
export function* removeDossier(runner: Runner, write: Writer, slug: string, reason?: string): Steps<boolean> {
  return yield* runner.lateTransaction(function* (begin) {
    if (!(yield* findDossier(runner, slug))) return false;
    const operation = new Operation(runner, write, begin);
    yield* operation.begin();
    const held = yield* findDossier(runner, slug);
    if (!held) return false;
    yield* operation.keep(slug, held.version);
    yield* takeOut(runner, write, slug);
    yield* writeLog(write, 'REMOVE', { type: 'dossier', slug, edition: held.version, reason });
    return true;
  });
}

/** Takes a dossier out of the store. Throws `BROKEN_REFERENCE`. */
export function* takeOut(runner: Runner, write: Writer, slug: string): Steps<void> {
  const held = yield* findDossier(runner, slug);
  if (!held) return;
  const sequence = yield* bumpDataVersion(runner);
  yield* moveClaims(runner, held.id, -held.id);
  yield* write.remove('dossier', 'id', held.id);
  try {
    yield* letGo(new Session(runner, write, held.id, sequence, true));
  } catch (cause) {
    if (!(cause instanceof StoreError) || cause.code !== 'BROKEN_REFERENCE') throw cause;
    const message = `The dossier ${slug} cannot be removed: what other dossiers have would refer to what is not there; nothing was changed.`;
    throw new StoreError('BROKEN_REFERENCE', message, { cause });
  }
}
