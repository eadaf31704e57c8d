import {
  actorSchema,
  articleSchema,
  conflictSchema,
  eventSchema,
  mentionSchema,
  noteSchema,
  placeSchema,
  statementSchema,
  topicSchema,
} from '@depeche/model';
import type { Table, Tables } from '../tables/tables.ts';

const schemas = {
  articles: articleSchema,
  actors: actorSchema,
  statements: statementSchema,
  events: eventSchema,
  mentions: mentionSchema,
  notes: noteSchema,
  places: placeSchema,
  topics: topicSchema,
  conflicts: conflictSchema,
} as const satisfies { readonly [T in Table]: unknown };

/**
 * Records of one type as NDJSON, line by line: each is the model's own record, its fields in the order of the model's
 * schema whatever order they had, one a line, a line feed after each. What some programs take for the end of a line
 * (U+0085, U+2028, U+2029) is escaped. Throws where something is no record of the table.
 */
export function* writeNdjson<T extends Table>(table: T, records: Iterable<Tables[T]>): Generator<string> {
  for (const record of records) {
    const json = JSON.stringify(schemas[table].parse(record));
    yield `${json.replace(/[\u0085\u2028\u2029]/g, escaped)}\n`;
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
