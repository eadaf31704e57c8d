import { type RawBuilder, sql } from 'kysely';

/** What a column can hold. */
export type Value = string | number | Uint8Array | null;

/** The place of a value in a query that is compiled once and run with many values. */
export class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A parameter of a query, filled in by its name when the query is run. */
export function slot<T extends Value>(name: string): RawBuilder<T> {
  return sql<T>`${new Slot(name)}`;
}
