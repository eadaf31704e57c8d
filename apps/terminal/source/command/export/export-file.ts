/** A file that an export writes, piece by piece. */
export interface ExportFile {
  /** Its name within the folder of the export. */
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}
