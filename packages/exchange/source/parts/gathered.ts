import { type ActorInput, type Event, type PlaceInput, spansOfEvent } from '@depeche/model';
import type { Find } from './find.ts';
import type { Piece } from './piece.ts';

type Entries<K extends 'actors' | 'places' | 'events' | 'articles'> = Record<
  string,
  NonNullable<Piece[K]>[string]
>;

/** Records for one piece, with all that they refer to: what the store holds of them, else what the file tells. */
export interface Gathered {
  readonly actors: Entries<'actors'>;
  readonly places: Entries<'places'>;
  readonly events: Entries<'events'>;
  readonly articles: Entries<'articles'>;
  actor(slug: string, entry?: ActorInput): void;
  place(slug: string, entry?: PlaceInput): void;
  article(slug: string, entry?: NonNullable<Piece['articles']>[string]): void;
  /** Takes over an event of the store; false where it rests on statements, which nobody can give. */
  event(held: Event): boolean;
}

/** Begins an empty piece. */
export function gather(find: Find): Gathered {
  const gathered: Gathered = {
    actors: {},
    places: {},
    events: {},
    articles: {},
    actor(slug, entry) {
      if (Object.hasOwn(gathered.actors, slug)) return;
      const held = find('actor', slug);
      if (held) gathered.actors[slug] = entryOf(held);
      else if (entry) gathered.actors[slug] = entry;
      for (const other of held?.memberOf ?? []) gathered.actor(other);
      for (const { of } of Object.values(held?.offices ?? {})) if (of !== undefined) gathered.actor(of);
    },
    place(slug, entry) {
      if (Object.hasOwn(gathered.places, slug)) return;
      const held = find('place', slug);
      if (held) gathered.places[slug] = entryOf(held);
      else if (entry) gathered.places[slug] = entry;
      if (held?.within !== undefined) gathered.place(held.within);
    },
    article(slug, entry) {
      if (Object.hasOwn(gathered.articles, slug)) return;
      const held = find('article', slug);
      if (held) gathered.articles[slug] = entryOf(held);
      else if (entry) gathered.articles[slug] = entry;
    },
    event(held) {
      const { slug } = held;
      if (Object.hasOwn(gathered.events, slug)) return true;
      const rests = [held.accordingTo, ...held.quantities.map(({ accordingTo }) => accordingTo)].flat();
      if (rests.length > 0) return false;
      gathered.events[slug] = entryOf(held);
      for (const { actor } of held.participants) gathered.actor(actor);
      if (held.place !== undefined) gathered.place(held.place);
      for (const article of articlesOf(held)) gathered.article(article);
      return held.relations.every(({ event }) => {
        const other = find('event', event);
        return other !== undefined && gathered.event(other);
      });
    },
  };
  return gathered;
}

/** The records of a gathering, as a piece has them. */
export function pieceOf(
  { actors, places, events, articles }: Gathered,
  line: number,
  column?: number,
): Piece {
  return { line, ...(column !== undefined && { column }), actors, places, events, articles };
}

function articlesOf(event: Event): Set<string> {
  const articles = new Set(event.reportedIn);
  for (const { article } of [...spansOfEvent(event), ...event.lost]) articles.add(article);
  return articles;
}

/** A record without its slug, as a document keys it. */
function entryOf<T extends { readonly slug: string }>({ slug: _, ...entry }: T): Omit<T, 'slug'> {
  return entry;
}
