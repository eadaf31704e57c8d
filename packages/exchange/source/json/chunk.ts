/** A text that stands in a file, whole or with something cut out. */
export interface Chunk {
  readonly text: string;
  /** Where an offset of the text is in the file; both in UTF-16 units. */
  place(offset: number): number;
}
