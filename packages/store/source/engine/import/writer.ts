import type { Value } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import type { Steps } from '../steps.ts';

/** Puts rows into tables and takes them out, at once or before the next question is asked. */
export interface Writer {
  /** Puts a row in. Rows of one table must always name the same columns. */
  insert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void>;
  /** As `insert`, for a row that gets its id; gives it. */
  create<T extends 'record' | 'dossier'>(table: T, row: Omit<Tables[T], 'id'>): Steps<number>;
  /** Puts a row in, or changes the columns that are named where its id is there already. */
  upsert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void>;
  /** Takes the rows out in which a column has that value. */
  remove<T extends keyof Tables>(table: T, column: keyof Tables[T] & string, value: Value): Steps<void>;
}
