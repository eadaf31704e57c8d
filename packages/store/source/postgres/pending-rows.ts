import type { Value } from '../sql/slot.ts';

/** What is to be done to one table: first rows go, then rows come. */
export class PendingRows {
  /** Whether rows change those of the same id, if there are any. */
  readonly isUpsert: boolean;
  readonly #removed = new Map<string, Set<Value>>();
  readonly #rows = new Map<unknown, Readonly<Record<string, unknown>>>();
  /** For columns by which rows are removed: which values stand in those that come. */
  readonly #values = new Map<string, Set<unknown>>();

  constructor(isUpsert: boolean) {
    this.isUpsert = isUpsert;
  }

  get rows(): ReadonlyArray<Readonly<Record<string, unknown>>> {
    return [...this.#rows.values()];
  }

  /** The values in a column whose rows go, by column. */
  get removed(): ReadonlyArray<readonly [column: string, values: readonly Value[]]> {
    return Array.from(this.#removed, ([column, values]) => [column, [...values]]);
  }

  /** A row comes; of two with one id, the later. */
  add(row: Readonly<Record<string, unknown>>): void {
    this.#rows.set(this.isUpsert ? row.id : this.#rows.size, row);
    for (const [column, values] of this.#values) values.add(row[column]);
  }

  /** Rows with a value go. False where one of those that come has it, so that these must come first. */
  remove(column: string, value: Value): boolean {
    if (this.#valuesIn(column).has(value)) return false;
    const values = this.#removed.get(column) ?? new Set();
    this.#removed.set(column, values.add(value));
    return true;
  }

  #valuesIn(column: string): Set<unknown> {
    const known = this.#values.get(column);
    if (known) return known;
    const values = new Set(this.rows.map((row) => row[column]));
    this.#values.set(column, values);
    return values;
  }
}
