import type { Dossier, Slug } from '@depeche/model';
import type { Finding } from './finding.ts';

/**
 * What a reader gives, in the order of the file. A part is a piece of one dossier, checked and whole in itself: it has
 * every record that it refers to, an actor that an earlier part had once more where it is needed again. An article
 * comes in one part with all that stands in it, or bare.
 */
export type Read =
  | { readonly type: 'part'; readonly part: Dossier }
  | { readonly type: 'finding'; readonly finding: Finding };

/** What every reader is told besides its file. */
export interface ReadOptions {
  /** The slug of the dossier that the file becomes. */
  readonly dossier: Slug;
  /** When the file is taken over, as an ISO 8601 instant; for its provenance. */
  readonly time: string;
  /** The program that takes it over, with its version. */
  readonly tool: string;
  /** Told how many bytes have been read since the last time. */
  readonly onProgress?: (bytes: number) => void;
}
