/** Which part of an ordered list is wanted, in Relay's words: forwards from `after`, or backwards from `before`. */
export interface PageRequest {
  /** How many from the beginning, or after the cursor. */
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  /** How many from the end, or before the cursor. Not together with `first`. */
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

/** One record of a page, and the cursor from which the list goes on. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A part of an ordered list. */
export interface Page<T> {
  readonly edges: ReadonlyArray<Edge<T>>;
  /** Whether there are more beyond the page: found out on the side it was counted to, known from the cursor on the other. */
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** How many records a page has where nobody says, and how many it may have. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
