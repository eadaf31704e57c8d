import type { Dossier } from '@depeche/model';
import type { Store } from '@depeche/store';
import { TerminalError } from '../../error.ts';
import { orFail } from '../open-store.ts';
import { shownDossier } from '../shown-dossier.ts';

/** The dossier in whose articles annotations are, and the one article that all are on, where one was named. */
export interface Annotated {
  readonly of: Dossier;
  readonly article: string | undefined;
}

/** Which articles annotations are on, as it was said: an article, a dossier, or nothing. */
export interface AnnotatedFlags {
  readonly article?: string;
  readonly annotated?: string;
}

/** Finds the dossier that is annotated; undefined where none was named. Throws `NOT_FOUND`. */
export async function annotatedIn(store: Store, flags: AnnotatedFlags): Promise<Annotated | undefined> {
  const { article } = flags;
  // Further annotations come on top of what the store shows.
  const slug =
    flags.annotated ?? (article === undefined ? undefined : await shownDossier(store, 'article', article));
  if (slug === undefined) return undefined;
  const of = await orFail(() => store.export(slug));
  if (of) return { of, article };
  throw new TerminalError('NOT_FOUND', `The store holds no dossier ${slug}.`);
}
