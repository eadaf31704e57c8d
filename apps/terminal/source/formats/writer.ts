/** Writes a list in one format, page by page, so that a list of any length needs little memory. */
export interface Writer<Node> {
  write(nodes: readonly Node[]): Promise<void>;
  /** Writes what stands after the last record. */
  end(): Promise<void>;
}
