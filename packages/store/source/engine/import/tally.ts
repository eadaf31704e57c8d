import type { Stats } from '../../contract/stats.ts';
import type { Contents } from '../../import/bundle.ts';
import type { ClaimedType } from './put-record.ts';

const NOTHING: Contents = { statements: [], mentions: [], notes: [] };

/** Counts the records of a dossier while its parts go in, and so gives each its place among those of its type. */
export class Tally {
  readonly #counts = {
    article: 0,
    actor: 0,
    statement: 0,
    event: 0,
    place: 0,
    topic: 0,
    conflict: 0,
    mention: 0,
    note: 0,
    dossier: 1,
  };

  /** The place of the next record of a type. */
  next(type: ClaimedType): number {
    return this.#counts[type]++;
  }

  /** Counts what stands in an article beyond what earlier parts had of it. */
  countContents(own: Contents, earlier: Contents = NOTHING): void {
    this.#counts.statement += own.statements.length - earlier.statements.length;
    this.#counts.mention += own.mentions.length - earlier.mentions.length;
    this.#counts.note += own.notes.length - earlier.notes.length;
  }

  get stats(): Stats {
    return { ...this.#counts };
  }
}
