import type { Dossier } from '@depeche/model';
import type { Find, Held } from '../parts/find.ts';

type Records = { readonly [T in keyof Held]: ReadonlyArray<Held[T]> };

/** Finds records as a store would that has taken these parts over, and then what was changed by hand. */
export function storeOf(parts: readonly Dossier[], changed: Partial<Records> = {}): Find {
  const records: Records = {
    actor: [...(changed.actor ?? []), ...parts.flatMap(({ actors }) => actors)],
    article: [...(changed.article ?? []), ...parts.flatMap(({ articles }) => articles)],
    event: [...(changed.event ?? []), ...parts.flatMap(({ events }) => events)],
    place: [...(changed.place ?? []), ...parts.flatMap(({ places }) => places)],
  };
  return (type, slug) => records[type].find((record) => record.slug === slug);
}
