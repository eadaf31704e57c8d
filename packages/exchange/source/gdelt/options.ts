import type { Find } from '../parts/find.ts';
import type { ReadOptions } from '../read.ts';

/** What a reader of GDELT is told besides its file. */
export interface GdeltOptions extends ReadOptions {
  /**
   * Gives the records that a store holds, asked as the reader goes on: an article is then not overwritten by the little
   * that GDELT knows of it, and a mention finds the event of an earlier file.
   */
  readonly find?: Find;
}
