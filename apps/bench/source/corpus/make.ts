import { setImmediate } from 'node:timers/promises';
import { type DossierHead, headOf, makeDossier, planCorpus } from '@depeche/corpus';
import type { Dossier } from '@depeche/model';
import type { Wanted } from './wanted.ts';

/** Where dossiers go. */
export interface Target {
  /** Whether it has this very dossier already. */
  readonly has: (head: DossierHead) => boolean;
  /** Puts a dossier in, whole or not at all. */
  readonly put: (dossier: Dossier) => void;
}

/** Which corpus is wanted. */
export interface CorpusOptions extends Wanted {
  readonly signal: AbortSignal;
  /** Told after each dossier. */
  readonly onProgress: (sofar: Made) => void;
}

/** How many dossiers were made, and how many were there already. */
export interface Made {
  readonly made: number;
  readonly held: number;
  /** False where it was stopped before the last one. */
  readonly isWhole: boolean;
}

/** Makes the dossiers of a corpus one after the other, but for those that are there; stops between two of them. */
export async function makeCorpus(target: Target, options: CorpusOptions): Promise<Made> {
  const { seed, statements, signal, onProgress } = options;
  let [made, held] = [0, 0];
  for (const plan of planCorpus(seed, statements)) {
    if (signal.aborted) return { made, held, isWhole: false };
    if (target.has(headOf(plan))) held++;
    else {
      target.put(makeDossier(plan));
      made++;
    }
    onProgress({ made, held, isWhole: false });
    // Signals are heard in between.
    await setImmediate();
  }
  return { made, held, isWhole: true };
}
