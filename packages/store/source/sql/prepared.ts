import type { RawBuilder } from 'kysely';
import type { Compiler } from './compiler.ts';
import { Slot, type Value } from './slot.ts';

/** The values of a query's slots, by name. */
export type Bindings = Readonly<Record<string, Value>>;

/** A query that Kysely has compiled, with the order in which its slots are filled. `Row` is what it gives. */
export interface Prepared<Row> {
  readonly sql: string;
  readonly parameters: ReadonlyArray<Slot | Value>;
  /** Never there: it only carries the type. */
  readonly row?: Row;
}

/** Compiles a piece of SQL once, to be run many times. */
export function prepare<Row>(compiler: Compiler, query: RawBuilder<Row>): Prepared<Row> {
  const { sql, parameters } = query.compile(compiler);
  return { sql, parameters: parameters.map(asParameter) };
}

/** The values in the order in which the SQL wants them. */
export function bind(prepared: Prepared<unknown>, bindings: Bindings): Value[] {
  return prepared.parameters.map((parameter) => {
    if (!(parameter instanceof Slot)) return parameter;
    const value = bindings[parameter.name];
    if (value === undefined) throw new TypeError(`The slot ${parameter.name} has no value.`);
    return value;
  });
}

function asParameter(parameter: unknown): Slot | Value {
  if (parameter instanceof Slot || parameter === null) return parameter;
  if (typeof parameter === 'string' || typeof parameter === 'number') return parameter;
  throw new TypeError(`A ${typeof parameter} cannot stand in a query.`);
}
