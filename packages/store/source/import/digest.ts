import { createHash, type Hash } from 'node:crypto';
import type { Dossier } from '@depeche/model';
import type { DossierStream } from '../contract/dossiers.ts';

const LISTS = [
  'actors',
  'places',
  'topics',
  'events',
  'articles',
  'statements',
  'mentions',
  'notes',
  'conflicts',
] as const;

/** What a dossier says of itself, whether it comes whole or in parts. */
export type Head = Pick<DossierStream, 'slug' | 'version' | 'title' | 'provenance'>;

/**
 * A fingerprint of everything in a dossier, taken while its parts pass: each list on its own, so that it is the same
 * wherever the parts are cut. Checked records have their fields in one order; the order of languages and of list entries
 * is the author's and counts, for the first language is the one shown where no other fits.
 */
export class Digest {
  readonly #head: string;
  readonly #lists: ReadonlyArray<readonly [(typeof LISTS)[number], Hash]>;

  constructor({ slug, version = 1, title, provenance }: Head) {
    this.#head = JSON.stringify([slug, version, title, provenance]);
    this.#lists = LISTS.map((list) => [list, createHash('sha256')]);
  }

  add(part: Dossier): this {
    for (const [list, hash] of this.#lists) {
      for (const record of part[list]) hash.update(`${JSON.stringify(record)}\n`);
    }
    return this;
  }

  /** The fingerprint of all that has passed; nothing can be added any more. */
  value(): string {
    const hash = createHash('sha256').update(this.#head);
    for (const [, list] of this.#lists) hash.update(list.digest());
    return hash.digest('base64url');
  }
}
