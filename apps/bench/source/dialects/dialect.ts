import type { Essence } from '../answers/essence.ts';
import type { Question } from '../questions.ts';
import type { Subject } from '../subjects.ts';

/** How the questions are put to servers of one kind of schema, and read from their answers. */
export interface Dialect {
  /** The query of a question; a page that is asked for again is the same query. */
  readonly queries: Readonly<Record<Exclude<Question, 'repeated'>, string>>;
  readonly variables: (question: Question, subject: Subject) => Record<string, unknown>;
  /** How to get the cursors of all statements, in order, from a server whose cursors are not the store's. */
  readonly cursors?: { readonly query: string; readonly read: (data: never) => string[] };
  /** What was answered, from the `data` of an answer. */
  readonly essences: (question: Question, data: never) => Essence[];
}

/** The query that puts a question. */
export function queryOf({ queries }: Dialect, question: Question): string {
  return queries[question === 'repeated' ? 'page' : question];
}
