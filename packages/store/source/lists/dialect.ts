import type { RawBuilder, SqlBool } from 'kysely';
import type { Lists } from '../contract/store.ts';
import type { Tables } from '../sql/tables.ts';
import type { Term } from '../words/query.ts';
import type { Column, Filled, ListDefinition } from './definition.ts';

/** How an engine looks for words. */
export interface WordsSql {
  /** The terms as the values that are filled in. */
  readonly valuesOf: (terms: readonly Term[]) => readonly string[];
  /** How many there are. */
  readonly values: number;
  /** A row of a table of words holds all terms; `of` names a column of that row. */
  readonly holds: (table: keyof Tables, values: readonly Filled[], of: Column) => RawBuilder<SqlBool>;
  /** The words of a record, folded, as a row of a table of words. */
  readonly rowOf: (words: FoldedWords) => object;
  /** How well a row of a table of words fits: always below zero, the best lowest. Names count for ten times the rest. */
  readonly rank: (table: keyof Tables, values: readonly Filled[]) => RawBuilder<number>;
}

/** The words of a record by its id, texts apart from one another: those it is called by, and the others. */
interface FoldedWords {
  readonly rowid: number;
  readonly name: string;
  readonly text: string;
}

/** Where the SQL of engines differs. */
export interface Dialect {
  readonly words: WordsSql;
  readonly lists: { readonly [T in keyof Lists]: ListDefinition<Lists[T]['filter']> };
}
