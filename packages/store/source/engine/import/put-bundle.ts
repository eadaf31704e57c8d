import { sql } from 'kysely';
import type { Bundle } from '../../import/bundle.ts';
import { positionOf, startOf } from '../../import/position.ts';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import { type Steps, together } from '../steps.ts';
import { idOfReference, idsOfReferences, putRecord } from './put-record.ts';
import { putStatement } from './put-statement.ts';
import { jsonOfAll } from './read-bundle.ts';
import type { Session } from './session.ts';

/** An article that has its place in the store, as have its statements, so that other records can refer to them. */
export interface ReservedBundle {
  readonly bundle: Bundle;
  readonly id: number;
  /** Whether nothing stood in its place before. */
  readonly isNew: boolean;
  /** The statements' JSON. */
  readonly texts: readonly string[];
}

/** Makes sure that the statements of an article that has its place have theirs. */
export function* reserveBundle(
  session: Session,
  bundle: Bundle,
  id: number,
  isNew = false,
): Steps<ReservedBundle> {
  const { statements } = bundle;
  const texts = statements.map((statement) => JSON.stringify(statement));
  // What an article states has its slug: where the one was not there, nor was the other.
  const held = isNew ? [] : yield* together(statements, ({ slug }) => session.find('statement', slug));
  for (const [i, { slug }] of statements.entries()) {
    if (!held[i]) yield* session.create('statement', slug, texts[i] ?? '');
  }
  return { bundle, id, isNew, texts };
}

/** Writes an article that has its place, with all that stands in it, instead of what stood in it. Notes lead to no record. */
export function* putBundle(session: Session, reserved: ReservedBundle): Steps<void> {
  const { bundle, id, isNew } = reserved;
  const { article } = bundle;
  const json = JSON.stringify(article);
  if (isNew) yield* putRecord(session, 'article', id, article);
  else if ((yield* session.jsonOf(id)) !== json) {
    yield* session.setJson(id, json);
    yield* putRecord(session, 'article', id, article);
  }
  const changes = [yield* putStatements(session, reserved), yield* putMentions(session, reserved)];
  if (changes.includes(true)) session.affected.add(id);
  yield* putNotes(session, reserved);
}

function* putStatements(
  session: Session,
  { bundle, id: article, isNew, texts }: ReservedBundle,
): Steps<boolean> {
  const query = session.runner.once(
    'statements to replace',
    () => sql<{ id: number; ordinal: number; json: string }>`select s.id, s.ordinal, r.json
      from statement as s cross join record as r where s.article = ${slot('article')} and r.id = s.id`,
  );
  const rows = isNew ? [] : yield* session.runner.all(query, { article });
  const held = new Map(rows.map((row) => [row.id, row]));
  let hasChanged = false;
  for (const [ordinal, statement] of bundle.statements.entries()) {
    const id = yield* session.idOf('statement', statement.slug);
    const known = held.get(id);
    const json = texts[ordinal] ?? '';
    held.delete(id);
    if (known?.json === json && known.ordinal === ordinal) continue;
    if (known && known.json !== json) yield* session.setJson(id, json);
    yield* putStatement(session, id, article, ordinal, statement, known === undefined);
    hasChanged = true;
  }
  for (const id of held.keys()) yield* session.write.remove('record', 'id', id);
  return hasChanged || held.size > 0;
}

function* putMentions(session: Session, { bundle, id: article, isNew }: ReservedBundle): Steps<boolean> {
  const { runner, write } = session;
  const texts = bundle.mentions.map((mention) => JSON.stringify(mention));
  if (!(yield* replaces(runner, 'mention', article, isNew, texts))) return false;
  for (const [ordinal, mention] of bundle.mentions.entries()) {
    const id = yield* write.create('record', { type: 'mention', json: texts[ordinal] ?? '' });
    const position = positionOf(
      bundle.article.slug,
      startOf(mention.spans),
      String(ordinal).padStart(6, '0'),
    );
    const of = yield* idOfReference(session, mention.of);
    yield* write.insert('mention', { id, article, ordinal, kind: mention.kind, of, position });
  }
  return true;
}

function* putNotes(session: Session, { bundle, id: article, isNew }: ReservedBundle): Steps<void> {
  const { runner, write } = session;
  const texts = bundle.notes.map((note) => JSON.stringify(note));
  if (!(yield* replaces(runner, 'note', article, isNew, texts))) return;
  for (const [ordinal, note] of bundle.notes.entries()) {
    const id = yield* write.create('record', { type: 'note', json: texts[ordinal] ?? '' });
    yield* write.insert('note', { id, article, ordinal });
    for (const target of new Set(yield* idsOfReferences(session, note.on)))
      yield* write.insert('note_target', { note: id, target });
  }
}

/** Takes an article's mentions or notes out, unless they are these already. */
function* replaces(
  runner: Runner,
  type: 'mention' | 'note',
  article: number,
  isNew: boolean,
  texts: readonly string[],
): Steps<boolean> {
  if (isNew) return texts.length > 0;
  const held = yield* jsonOfAll(runner, type, article);
  if (held.length === texts.length && held.every((json, i) => json === texts[i])) return false;
  if (held.length > 0) yield* removeAllOf(runner, type, article);
  return true;
}

/** Takes out the statements, mentions or notes of an article. */
export function* removeAllOf(
  runner: Runner,
  type: 'statement' | 'mention' | 'note',
  article: number,
): Steps<void> {
  const query = runner.once(
    `remove ${type}s of`,
    () => sql`delete from record where id in
      (select id from ${sql.table(type)} where article = ${slot('article')})`,
  );
  yield* runner.run(query, { article });
}
