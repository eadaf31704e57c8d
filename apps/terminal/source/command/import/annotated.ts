import type { Dossier } from '@depeche/model';
import type { Store } from '@depeche/store';
import { TerminalError } from '../../error.ts';
import { orFail } from '../open-store.ts';

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
  const slug = flags.annotated ?? (article === undefined ? undefined : await dossierOf(store, article));
  if (slug === undefined) return undefined;
  const of = await orFail(() => store.export(slug));
  if (of) return { of, article };
  throw new TerminalError('NOT_FOUND', `The store holds no dossier ${slug}.`);
}

async function dossierOf(store: Store, article: string): Promise<string> {
  const held = await orFail(() => store.dossiersOf('article', article));
  // What was imported last is what the store shows, and further annotations come on top of it.
  const [last] = held.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
  if (last) return last.slug;
  throw new TerminalError('NOT_FOUND', `The store holds no article ${article}.`);
}
