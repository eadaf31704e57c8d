import {
  type Actor,
  type Article,
  articleOf,
  type Conflict,
  type Event,
  earliestDay,
  localize,
  type Place,
  readReference,
  spansOfEvent,
  type Topic,
} from '@depeche/model';
import type { Records } from '../../contract/store.ts';
import { positionOfEvent } from '../../import/position.ts';
import { sortText } from '../../import/sort-text.ts';
import { timeColumns } from '../../import/time-columns.ts';
import type { Steps } from '../steps.ts';
import type { Session } from './session.ts';

/** The types of which a dossier claims records one by one. */
export type ClaimedType = Exclude<keyof Records, 'statement'>;

type Put = {
  readonly [T in ClaimedType]: (session: Session, id: number, record: Records[T]) => Steps<void>;
};

const put: Put = {
  article: putArticle,
  actor: putActor,
  event: putEvent,
  place: putPlace,
  topic: putTopic,
  conflict: putConflict,
};

/** Writes the columns and side rows of a record, and its words, in place of those that it had; one that is new had none. */
export function* putRecord<T extends ClaimedType>(
  session: Session,
  type: T,
  id: number,
  record: Records[T],
): Steps<void> {
  yield* put[type](session, id, record);
  session.setWords(type, id, record);
}

function* putArticle(session: Session, id: number, article: Article): Steps<void> {
  yield* session.put('article', {
    id,
    slug: article.slug,
    title: sortText(article.title ?? ''),
    published_on: earliestDay(article.publishedOn ?? null),
    language: article.language,
  });
  session.affected.add(id);
}

function* putActor(session: Session, id: number, { slug, kind, name }: Actor): Steps<void> {
  yield* session.put('actor', { id, slug, kind, name: sortText(localize(name)) });
}

function* putPlace(session: Session, id: number, { slug, name }: Place): Steps<void> {
  yield* session.put('place', { id, slug, name: sortText(localize(name)) });
}

function* putTopic(session: Session, id: number, { slug, label }: Topic): Steps<void> {
  yield* session.put('topic', { id, slug, label: sortText(localize(label)) });
}

function* putEvent(session: Session, id: number, event: Event): Steps<void> {
  const { write, affected } = session;
  const { earliest, latest, precision } = timeColumns(event.time?.edtf);
  const position = positionOfEvent(event);
  yield* session.put('event', {
    id,
    slug: event.slug,
    type: event.type,
    mode: event.mode ?? null,
    status: event.status,
    place: event.place === undefined ? null : yield* session.idOf('place', event.place),
    label: sortText(localize(event.label)),
    latest,
    earliest,
    precision,
    position,
  });
  if (!session.isNew(id)) {
    yield* session.affectArticlesOf(id);
    for (const table of ['event_participant', 'event_article', 'event_basis'] as const)
      yield* write.remove(table, 'event', id);
  }
  for (const slug of new Set(event.participants.map((each) => each.actor))) {
    const actor = yield* session.idOf('actor', slug);
    yield* write.insert('event_participant', { actor, event: id, earliest, precision, position });
  }
  for (const slug of new Set(articlesOf(event))) {
    const article = yield* session.idOf('article', slug);
    yield* write.insert('event_article', { event: id, article });
    affected.add(article);
  }
  const bases = [...event.accordingTo, ...event.quantities.flatMap(({ accordingTo }) => accordingTo)];
  for (const slug of new Set(bases))
    yield* write.insert('event_basis', { event: id, statement: yield* session.idOf('statement', slug) });
}

/** The articles that tell of an event; where there are none, those of the statements on which it rests. */
function articlesOf(event: Event): string[] {
  const articles = [...spansOfEvent(event).map(({ article }) => article), ...event.reportedIn];
  return articles.length > 0 ? articles : event.accordingTo.map(articleOf);
}

function* putConflict(session: Session, id: number, { slug, between }: Conflict): Steps<void> {
  const { write } = session;
  yield* session.put('conflict', { id, slug });
  if (!session.isNew(id)) {
    yield* session.affectArticlesOf(id);
    yield* write.remove('conflict_party', 'conflict', id);
  }
  for (const party of new Set(yield* idsOfReferences(session, between)))
    yield* write.insert('conflict_party', { conflict: id, party });
  yield* session.affectArticlesOf(id);
}

/** The ids of the records that references name. */
export function* idsOfReferences(
  session: Session,
  references: ReadonlyArray<Parameters<typeof readReference>[0]>,
): Steps<number[]> {
  const ids: number[] = [];
  for (const reference of references) ids.push(yield* idOfReference(session, reference));
  return ids;
}

/** The id of the record that a reference names. */
export function* idOfReference(
  session: Session,
  reference: Parameters<typeof readReference>[0],
): Steps<number> {
  const { type, slug } = readReference(reference);
  return yield* session.idOf(type, slug);
}
