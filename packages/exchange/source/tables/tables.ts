import type {
  Actor,
  Article,
  Conflict,
  Dossier,
  Event,
  Mention,
  Note,
  Place,
  Statement,
  Topic,
} from '@depeche/model';

/** The types of record that are written as tables, one record a line. */
export interface Tables {
  readonly articles: Article;
  readonly actors: Actor;
  readonly statements: Statement;
  readonly events: Event;
  readonly mentions: Mention;
  readonly notes: Note;
  readonly places: Place;
  readonly topics: Topic;
  readonly conflicts: Conflict;
}

/** One of the {@link Tables}; a dossier has a list of that name. */
export type Table = keyof Tables & keyof Dossier;

/** All {@link Tables}, in the order in which they are told. */
export const tables = [
  'articles',
  'actors',
  'statements',
  'events',
  'mentions',
  'notes',
  'places',
  'topics',
  'conflicts',
] as const satisfies readonly Table[];
