import { keep } from '../sql/queries.ts';

/** More statements than this are not kept prepared on one connection: its server has to hold them all. */
const MOST_PREPARED = 1_000;

/** Names for statements, by which a connection that has prepared one need not be sent its text again. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #prepared = new WeakMap<object, Set<string>>();
  #count = 0;

  /** The name of a statement on a connection; undefined where it is not to be kept. */
  of(connection: object, sql: string): string | undefined {
    const name = this.#nameOf(sql);
    const prepared = this.#prepared.get(connection) ?? new Set();
    this.#prepared.set(connection, prepared);
    if (!prepared.has(name) && prepared.size >= MOST_PREPARED) return undefined;
    prepared.add(name);
    return name;
  }

  #nameOf(sql: string): string {
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    const name = `depeche_${this.#count++}`;
    keep(this.#names, sql, name);
    return name;
  }
}
