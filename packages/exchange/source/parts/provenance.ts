import type { Provenance } from '@depeche/model';
import type { FormatName } from '../formats.ts';
import type { ReadOptions } from '../read.ts';

/** The formats as they are called in a provenance. */
export type Format = Exclude<FormatName, 'depeche'>;

/** Where the records of a file come from, or of several; of their paths only the names are kept. */
export function provenanceOf({
  format,
  file,
  tool,
  time,
}: Pick<ReadOptions, 'tool' | 'time'> & {
  readonly format: Format;
  readonly file: string | readonly string[];
}): Provenance {
  const files = [file].flat().map((path) => path.replace(/^.*[\\/](?=.)/s, ''));
  return { method: 'IMPORT', format, file: files.join(', '), tool, time };
}
