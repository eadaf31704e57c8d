import type { Actor, Article, Event, Place } from '@depeche/model';

/** The records that a store holds, by type. */
export interface Held {
  readonly actor: Actor;
  readonly article: Article;
  readonly event: Event;
  readonly place: Place;
}

/** Gives a record that the store holds already, as it is at that moment. */
export type Find = <T extends keyof Held>(type: T, slug: string) => Held[T] | undefined;

/** Where no store is at hand. */
export const findNothing: Find = () => undefined;
