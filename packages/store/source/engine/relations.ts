import {
  type Conflict,
  type Event,
  type Note,
  type Slug,
  type Span,
  type Statement,
  spansOfEvent,
  spansOfStatement,
} from '@depeche/model';
import { sql } from 'kysely';
import type { NoteTargetType, PartyType } from '../contract/store.ts';
import { rowsFor } from './asked.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** The notes on each of several records; those of an article are all that belong to it. */
export function* notesOn(
  runner: Runner,
  type: NoteTargetType,
  slugs: readonly string[],
): Steps<ReadonlyArray<Note[]>> {
  const found = yield* rowsFor<Json>(runner, `notes on ${type}`, slugs, (asked) =>
    type === 'article'
      ? sql`select k.asked, r.json from ${asked} as k cross join article as a cross join note as n
          cross join record as r
          where a.slug = k.asked and n.article = a.id and r.id = n.id order by n.ordinal`
      : sql`select k.asked, r.json from ${asked} as k cross join ${sql.table(type)} as s
          cross join note_target as t cross join note as n cross join article as a cross join record as r
          where s.slug = k.asked and t.target = s.id and n.id = t.note and a.id = n.article and r.id = n.id
          order by a.slug, n.ordinal`,
  );
  return found.map(records<Note>);
}

/**
 * The conflicts in which each of several records stands; those of an article are all in which one of its statements or
 * events does.
 */
export function* conflictsOf(
  runner: Runner,
  type: PartyType,
  slugs: readonly string[],
): Steps<ReadonlyArray<Conflict[]>> {
  const [table, column, conflict] =
    type === 'article' ? ['article_record', 'article', 'record'] : ['conflict_party', 'party', 'conflict'];
  const found = yield* rowsFor<Json>(
    runner,
    `conflicts of ${type}`,
    slugs,
    (asked) => sql`select k.asked, r.json from ${asked} as k cross join ${sql.table(type)} as s
      cross join ${sql.table(table)} as p cross join conflict as c cross join record as r
      where s.slug = k.asked and ${sql.ref(`p.${column}`)} = s.id and c.id = ${sql.ref(`p.${conflict}`)}
      and r.id = c.id order by c.slug`,
  );
  return found.map(records<Conflict>);
}

/** The statements that each of several statements links as the same told elsewhere, and those that link it. */
export function* alsoOf(runner: Runner, slugs: readonly string[]): Steps<ReadonlyArray<Statement[]>> {
  const found = yield* rowsFor<Json>(
    runner,
    'also of',
    slugs,
    (asked) => sql`select l.asked, r.json from (
        select k.asked, x.also as id from ${asked} as k cross join statement as s cross join statement_also as x
        where s.slug = k.asked and x.statement = s.id
        union
        select k.asked, x.statement from ${asked} as k cross join statement as s cross join statement_also as x
        where s.slug = k.asked and x.also = s.id
      ) as l cross join statement as s cross join record as r
      where s.id = l.id and r.id = s.id order by s.position`,
  );
  return found.map(records<Statement>);
}

/** Every span of each of several articles that backs a record: statements, events, notes. */
export function* backing(runner: Runner, slugs: readonly Slug[]): Steps<ReadonlyArray<Span[]>> {
  const found = yield* rowsFor<Json & { readonly type: 'statement' | 'note' | 'event' }>(
    runner,
    'backing',
    slugs,
    (asked) => {
      const inside = (type: 'statement' | 'note') => sql`
        select k.asked, ${sql.lit(type)} as type, r.json from ${asked} as k cross join article as a
        cross join ${sql.table(type)} as t cross join record as r
        where a.slug = k.asked and t.article = a.id and r.id = t.id`;
      return sql`${inside('statement')} union all ${inside('note')} union all
        select k.asked, 'event' as type, r.json from ${asked} as k cross join article as a
        cross join event_article as t cross join record as r
        where a.slug = k.asked and t.article = a.id and r.id = t.event`;
    },
  );
  return found.map((rows) => rows.flatMap(spansOf));
}

function spansOf({ asked, type, json }: Json & { readonly asked: Slug; readonly type: string }) {
  // The store's JSON is the record that went in.
  switch (type) {
    case 'statement':
      return spansOfStatement(JSON.parse(json) as Statement);
    case 'note':
      return (JSON.parse(json) as Note).spans;
    default:
      return spansOfEvent(JSON.parse(json) as Event)
        .filter(({ article }) => article === asked)
        .map(({ start, end, exact }) => ({ start, end, exact }));
  }
}

interface Json {
  readonly json: string;
}

function records<T>(rows: readonly Json[]): T[] {
  // The store's JSON is the record that went in.
  return rows.map(({ json }) => JSON.parse(json) as T);
}
