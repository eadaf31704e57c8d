import { readReference, relayersOf, type Statement } from '@depeche/model';
import { positionOfStatement } from '../../import/position.ts';
import { timeColumns } from '../../import/time-columns.ts';
import type { Steps } from '../steps.ts';
import { idsOfReferences } from './put-record.ts';
import type { Session } from './session.ts';

const SIDE_TABLES = [
  'statement_actor',
  'statement_subject',
  'statement_event',
  'statement_channel',
  'statement_also',
] as const;

/** Writes the columns, side rows and words of a statement, in place of those that it had. */
export function* putStatement(
  session: Session,
  id: number,
  article: number,
  ordinal: number,
  statement: Statement,
  isNew: boolean,
): Steps<void> {
  const { write } = session;
  const { earliest, latest, precision } = timeColumns(statement.saidOn?.edtf);
  const position = positionOfStatement(statement);
  const timed = { earliest, precision, position };
  const { slug, form, act, certainty, polarity } = statement;
  yield* session.put('statement', {
    id,
    slug,
    article,
    ordinal,
    form,
    act,
    certainty,
    polarity,
    latest,
    ...timed,
  });
  if (!isNew) for (const table of SIDE_TABLES) yield* write.remove(table, 'statement', id);

  const roles = [
    ['SPEAKER', statement.speakers],
    ['ADDRESSEE', statement.addressees],
    ['VIA', relayersOf(statement)],
  ] as const;
  for (const [role, slugs] of roles) {
    for (const each of new Set(slugs))
      yield* write.insert('statement_actor', {
        actor: yield* session.idOf('actor', each),
        role,
        statement: id,
        ...timed,
      });
  }
  for (const subject of new Set(yield* idsOfReferences(session, statement.about)))
    yield* write.insert('statement_subject', { subject, statement: id, ...timed });
  for (const event of new Set(eventsOf(statement))) {
    const during = event === statement.during ? 1 : 0;
    yield* write.insert('statement_event', {
      event: yield* session.idOf('event', event),
      during,
      statement: id,
      ...timed,
    });
  }
  for (const channel of new Set(statement.attribution.map((link) => link.channel)))
    yield* write.insert('statement_channel', { channel, position, statement: id });
  for (const also of new Set(statement.reportedAlso))
    yield* write.insert('statement_also', { statement: id, also: yield* session.idOf('statement', also) });
  session.setWords('statement', id, statement);
}

/** The events that a statement is said during, is about or performs. */
function eventsOf({ about, during, performs }: Statement): string[] {
  return [
    ...about.map(readReference).flatMap(({ type, slug }) => (type === 'event' ? [slug] : [])),
    ...(during === undefined ? [] : [during]),
    ...(performs === undefined ? [] : [performs]),
  ];
}
