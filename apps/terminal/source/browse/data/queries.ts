import { operation } from '../../client/operation.ts';
import { type ActorRecord, actorQuery } from '../records/actor/query.ts';
import {
  type ArticleRecord,
  articleEventsQuery,
  articleQuery,
  articleStatementsQuery,
  articleTextQuery,
} from '../records/article/query.ts';
import { type ConflictRecord, conflictQuery } from '../records/conflict/query.ts';
import { type DossierRecord, dossierQuery } from '../records/dossier/query.ts';
import { type EventRecord, eventQuery } from '../records/event/query.ts';
import { type PlaceRecord, placeQuery } from '../records/place/query.ts';
import { type StatementRecord, statementQuery } from '../records/statement/query.ts';
import { type TopicRecord, topicQuery } from '../records/topic/query.ts';

/** A record of any type, as its page shows it. */
export type AnyRecord =
  | ActorRecord
  | ArticleRecord
  | ConflictRecord
  | DossierRecord
  | EventRecord
  | PlaceRecord
  | StatementRecord
  | TopicRecord;

/** How many records of each type the store holds. */
export type Stats = Readonly<
  Record<
    | 'articles'
    | 'actors'
    | 'statements'
    | 'events'
    | 'places'
    | 'topics'
    | 'conflicts'
    | 'dossiers'
    | 'mentions'
    | 'notes',
    number
  >
>;

export const statsQuery = operation<{ readonly stats: Stats }>(/* GraphQL */ `
  query Stats { stats { articles actors statements events places topics conflicts dossiers mentions notes } }
`);

/** Every query of the program that is about one record. */
export const recordQueries = {
  articles: articleQuery,
  actors: actorQuery,
  statements: statementQuery,
  events: eventQuery,
  places: placeQuery,
  topics: topicQuery,
  conflicts: conflictQuery,
  dossiers: dossierQuery,
  articleText: articleTextQuery,
  articleStatements: articleStatementsQuery,
  articleEvents: articleEventsQuery,
  stats: statsQuery,
} as const;
