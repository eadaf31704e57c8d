import type { Finding, Read } from '@depeche/exchange';
import type { Slug } from '@depeche/model';

/** A file in another format, on its way into a dossier of its own. */
export interface ImportJob {
  readonly file: string;
  readonly format: string;
  /** The slug of the dossier that it becomes. */
  readonly dossier: Slug;
  /** In bytes; undefined where nobody knows before it is read. */
  readonly size: number | undefined;
  /** Reads the file from its beginning. Throws an `ExchangeError` where it cannot be read at all. */
  read(onProgress: (bytes: number) => void): Iterable<Read>;
}

/** Takes findings as they are found, in the order of the files. */
export type TakeFinding = (finding: Finding) => void;
