import {
  type Conflict,
  type ConflictParty,
  type Event,
  type Note,
  type NoteTarget,
  readReference,
  type Slug,
  type Span,
  type Statement,
  spansOfEvent,
  spansOfStatement,
} from '@depeche/model';
import { sql } from 'kysely';
import { slot } from '../sql/slot.ts';
import { readAllOf } from './import/read-bundle.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** The notes on a record; those of an article are all that belong to it. */
export function* notesOn(runner: Runner, target: NoteTarget): Steps<Note[]> {
  const { type, slug } = readReference(target);
  if (type === 'article') {
    const id = yield* articleId(runner, slug);
    return id === undefined ? [] : yield* readAllOf<Note>(runner, 'note', id);
  }
  const query = runner.once(
    `notes on ${type}`,
    () => sql<{ json: string }>`select r.json from note_target as t
      cross join note as n on n.id = t.note cross join article as a on a.id = n.article
      cross join record as r on r.id = n.id
      where t.target = (select id from ${sql.table(type)} where slug = ${slot('slug')})
      order by a.slug, n.ordinal`,
  );
  return records<Note>(yield* runner.all(query, { slug }));
}

/** The conflicts in which a record stands; those of an article are all in which one of its statements or events does. */
export function* conflictsOf(
  runner: Runner,
  party: ConflictParty | { readonly article: Slug },
): Steps<Conflict[]> {
  const { type, slug } = readReference(party);
  const [table, column] = type === 'article' ? ['article_record', 'article'] : ['conflict_party', 'party'];
  const query = runner.once(
    `conflicts of ${type}`,
    () => sql<{ json: string }>`select r.json from ${sql.table(table)} as p
      cross join conflict as c on c.id = ${sql.ref(type === 'article' ? 'p.record' : 'p.conflict')}
      cross join record as r on r.id = c.id
      where ${sql.ref(`p.${column}`)} = (select id from ${sql.table(type)} where slug = ${slot('slug')})
      order by c.slug`,
  );
  return records<Conflict>(yield* runner.all(query, { slug }));
}

/** The statements that a statement links as the same told elsewhere, and those that link it. */
export function* alsoOf(runner: Runner, slug: string): Steps<Statement[]> {
  const query = runner.once(
    'also of',
    () => sql<{ json: string }>`select r.json from (
        select also as id from statement_also where statement = (select id from statement where slug = ${slot('slug')})
        union select statement from statement_also where also = (select id from statement where slug = ${slot('slug')})
      ) as linked cross join statement as s cross join record as r
      where s.id = linked.id and r.id = s.id order by s.position`,
  );
  return records<Statement>(yield* runner.all(query, { slug }));
}

/** Every span of an article that backs a record: statements, events, notes. */
export function* backing(runner: Runner, slug: Slug): Steps<Span[]> {
  return yield* runner.reading(function* () {
    const article = yield* articleId(runner, slug);
    if (article === undefined) return [];
    const events = runner.once(
      'events in',
      () => sql<{ json: string }>`select r.json from event_article as a cross join record as r
        where a.article = ${slot('article')} and r.id = a.event`,
    );
    return [
      ...(yield* readAllOf<Statement>(runner, 'statement', article)).flatMap(spansOfStatement),
      ...records<Event>(yield* runner.all(events, { article }))
        .flatMap(spansOfEvent)
        .filter((span) => span.article === slug)
        .map(({ start, end, exact }) => ({ start, end, exact })),
      ...(yield* readAllOf<Note>(runner, 'note', article)).flatMap(({ spans }) => spans),
    ];
  });
}

function* articleId(runner: Runner, slug: Slug): Steps<number | undefined> {
  const query = runner.once(
    'article id',
    () => sql<{ id: number }>`select id from article where slug = ${slot('slug')}`,
  );
  return (yield* runner.get(query, { slug }))?.id;
}

function records<T>(rows: ReadonlyArray<{ readonly json: string }>): T[] {
  // The store's JSON is the record that went in.
  return rows.map(({ json }) => JSON.parse(json) as T);
}
