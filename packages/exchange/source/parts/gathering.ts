import {
  type ActorInput,
  type ArticleInput,
  type Event,
  type PlaceInput,
  spansOfEvent,
} from '@depeche/model';
import type { Find } from './find.ts';
import type { Piece } from './piece.ts';

type Pairs<K extends 'actors' | 'places' | 'events' | 'articles'> = Array<NonNullable<Piece[K]>[number]>;

/** Records for one piece, with all that they refer to: what the store holds of them, else what the file tells. */
export class Gathering {
  readonly actors: Pairs<'actors'> = [];
  readonly places: Pairs<'places'> = [];
  readonly events: Pairs<'events'> = [];
  readonly articles: Pairs<'articles'> = [];
  readonly #find: Find;

  constructor(find: Find) {
    this.#find = find;
  }

  addActor(slug: string, entry?: ActorInput): void {
    if (has(this.actors, slug)) return;
    const held = this.#find('actor', slug);
    const taken = held ? entryOf(held) : entry;
    if (taken) this.actors.push([slug, taken]);
    if (!held) return;
    for (const other of held.memberOf) this.addActor(other);
    for (const { of } of Object.values(held.offices)) if (of !== undefined) this.addActor(of);
  }

  addPlace(slug: string, entry?: PlaceInput): void {
    if (has(this.places, slug)) return;
    const held = this.#find('place', slug);
    const taken = held ? entryOf(held) : entry;
    if (taken) this.places.push([slug, taken]);
    if (held?.within !== undefined) this.addPlace(held.within);
  }

  addArticle(slug: string, entry?: ArticleInput): void {
    if (has(this.articles, slug)) return;
    const held = this.#find('article', slug);
    const taken = held ? entryOf(held) : entry;
    if (taken) this.articles.push([slug, taken]);
  }

  /** Takes over an event of the store; false where it rests on statements, which nobody can give. */
  addEvent(held: Event): boolean {
    if (has(this.events, held.slug)) return true;
    const { accordingTo, quantities } = held;
    if (accordingTo.length > 0 || quantities.some((each) => each.accordingTo.length > 0)) return false;
    this.events.push([held.slug, entryOf(held)]);
    for (const { actor } of held.participants) this.addActor(actor);
    if (held.place !== undefined) this.addPlace(held.place);
    for (const article of articlesOf(held)) this.addArticle(article);
    return held.relations.every(({ event }) => {
      const other = this.#find('event', event);
      return other !== undefined && this.addEvent(other);
    });
  }

  /** The records, as a piece of what stands at a place of the file. */
  toPiece(line: number, column?: number): Piece {
    const { actors, places, events, articles } = this;
    return { line, ...(column !== undefined && { column }), actors, places, events, articles };
  }
}

function has(pairs: ReadonlyArray<readonly [string, unknown]>, slug: string): boolean {
  return pairs.some(([each]) => each === slug);
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
