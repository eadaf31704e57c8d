import type { Provenance } from '@depeche/model';
import type { ReadOptions } from '../read.ts';

/** The formats as they are called in a provenance. */
export type Format = 'gdelt-events' | 'gdelt-mentions' | 'gdelt-gkg' | 'plover';

/** Where the records of a file come from; of its path only the name is kept. */
export function provenanceOf({
  format,
  file,
  tool,
  time,
}: Pick<ReadOptions, 'tool' | 'time'> & { readonly format: Format; readonly file: string }): Provenance {
  return { method: 'IMPORT', format, file: file.replace(/^.*[\\/](?=.)/s, ''), tool, time };
}
