import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '../contract/page.ts';
import { StoreError } from '../error.ts';

/** A page request that makes sense. */
export interface ReadPageRequest {
  readonly size: number;
  /** Whether the page is counted from the end of the list. */
  readonly isBackward: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** Reads a page request. Throws `BAD_PAGE`, with the limit and what was asked. */
export function readPageRequest(request: PageRequest): ReadPageRequest {
  // What comes over the wire may say null for "left out".
  const first = request.first ?? undefined;
  const last = request.last ?? undefined;
  if (first !== undefined && last !== undefined)
    throw new StoreError(
      'BAD_PAGE',
      `A page has "first" or "last", not both (${first} and ${last} were asked).`,
    );
  return {
    size: readSize('first', first) ?? readSize('last', last) ?? DEFAULT_PAGE_SIZE,
    isBackward: last !== undefined,
    after: request.after ?? undefined,
    before: request.before ?? undefined,
  };
}

function readSize(name: string, size: number | undefined): number | undefined {
  if (size === undefined || (Number.isInteger(size) && size >= 0 && size <= MAX_PAGE_SIZE)) return size;
  throw new StoreError(
    'BAD_PAGE',
    `"${name}" is a whole number from 0 to ${MAX_PAGE_SIZE}; ${size} was asked.`,
  );
}
