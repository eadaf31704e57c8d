import type {
  Actor,
  ActorInput,
  Article,
  ArticleInput,
  Event,
  EventInput,
  NoteInput,
  Place,
  PlaceInput,
  Slug,
  StatementInput,
} from '@depeche/model';

/** An article as a piece has it: the input of one whose notes may be on anything. */
type ArticleEntry = Omit<ArticleInput, 'notes'> & {
  readonly statements?: Readonly<Record<Slug, StatementInput & { readonly text?: string }>>;
  readonly notes?: readonly NoteInput[];
};

/** A record of a store, as a document keys it. */
type Taken<T> = Omit<T, 'slug'>;

/** Pairs and no map: an object with a key of its own for every row is slow to make. */
type Keyed<T> = ReadonlyArray<readonly [slug: Slug, entry: T]>;

/** What one record of a file becomes: records that stand or fall together. A record may come in several pieces. */
export interface Piece {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly column?: number;
  readonly actors?: Keyed<ActorInput | Taken<Actor>>;
  readonly places?: Keyed<PlaceInput | Taken<Place>>;
  readonly events?: Keyed<EventInput | Taken<Event>>;
  readonly articles?: Keyed<ArticleEntry | Taken<Article>>;
}

/** The collections of a document that a piece can have. */
export const COLLECTIONS = ['actors', 'places', 'events', 'articles'] as const;

/** A document of all pieces, for `check`; where a record comes in several, the last one holds. */
export function joined(pieces: readonly Piece[]): Readonly<Record<string, unknown>> {
  const document: Record<string, unknown> = {};
  for (const collection of COLLECTIONS) {
    const records: Record<string, unknown> = {};
    for (const piece of pieces) for (const [slug, entry] of piece[collection] ?? []) records[slug] = entry;
    document[collection] = records;
  }
  return document;
}
