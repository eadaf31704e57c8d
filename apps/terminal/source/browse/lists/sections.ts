import { actorFilters, articleFilters, eventFilters, statementFilters } from '../filters/groups.ts';
import { type ActorRow, actorRowFragment } from '../records/actor/query.ts';
import { actorRow } from '../records/actor/row.ts';
import { type ArticleRow, articleRowFragment } from '../records/article/query.ts';
import { articleRow } from '../records/article/row.ts';
import { type ConflictRow, conflictRowFragment } from '../records/conflict/query.ts';
import { conflictRow } from '../records/conflict/row.ts';
import { type EventRow, eventRowFragment } from '../records/event/query.ts';
import { eventRow } from '../records/event/row.ts';
import { type PlaceRow, placeRowFragment } from '../records/place/query.ts';
import { placeRow } from '../records/place/row.ts';
import { type StatementRow, statementRowFragment } from '../records/statement/query.ts';
import { statementRow } from '../records/statement/row.ts';
import { type TopicRow, topicRowFragment } from '../records/topic/query.ts';
import { topicRow } from '../records/topic/row.ts';
import type { SectionName } from '../route/section-names.ts';
import { dossiers } from './dossiers.ts';
import { plainSection } from './plain-section.ts';
import { search } from './search.ts';
import type { Section } from './section.ts';
import { timeline } from './timeline.ts';

/** Every list of the program. */
export const sections: Readonly<Record<SectionName, Section>> = {
  articles: plainSection<ArticleRow>({
    name: 'articles',
    type: 'Article',
    fragment: articleRowFragment,
    orderBy: { field: 'PUBLISHED_ON', direction: 'DESC' },
    filters: articleFilters,
    line: articleRow,
  }),
  actors: plainSection<ActorRow>({
    name: 'actors',
    type: 'Actor',
    fragment: actorRowFragment,
    orderBy: { field: 'STATEMENTS', direction: 'DESC' },
    filters: actorFilters,
    line: actorRow,
  }),
  statements: plainSection<StatementRow>({
    name: 'statements',
    type: 'Statement',
    fragment: statementRowFragment,
    filters: statementFilters,
    line: statementRow,
  }),
  events: plainSection<EventRow>({
    name: 'events',
    type: 'Event',
    fragment: eventRowFragment,
    orderBy: { field: 'TIME', direction: 'DESC' },
    filters: eventFilters,
    line: eventRow,
  }),
  timeline,
  places: plainSection<PlaceRow>({
    name: 'places',
    type: 'Place',
    fragment: placeRowFragment,
    filters: [],
    line: placeRow,
  }),
  topics: plainSection<TopicRow>({
    name: 'topics',
    type: 'Topic',
    fragment: topicRowFragment,
    filters: [],
    line: topicRow,
  }),
  conflicts: plainSection<ConflictRow>({
    name: 'conflicts',
    type: 'Conflict',
    fragment: conflictRowFragment,
    filters: [],
    line: conflictRow,
  }),
  dossiers,
  search,
};
