/**
 * What is known of a list that may be very long: its beginning as far as it was read forwards, and its end as far as it
 * was read backwards. Rows between the two are not known yet.
 */
export interface ListWindow<Row> {
  readonly head: readonly Row[];
  readonly tail: readonly Row[];
  /** Where reading goes on, forwards and backwards; null where it has not begun. */
  readonly after: string | null;
  readonly before: string | null;
  /** How many rows there are; undefined until somebody has counted. */
  readonly total: number | undefined;
  readonly isComplete: boolean;
}

export const unread: ListWindow<never> = {
  head: [],
  tail: [],
  after: null,
  before: null,
  total: undefined,
  isComplete: false,
};

/** A page to ask for, in Relay's words. */
export interface PageWish {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** A page that came. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount?: number | undefined;
}

const PAGE_SIZE = 50;

/** How many rows beyond the screen are fetched before anybody gets there. */
const AHEAD = 40;

export function countOf({ head, tail, total }: ListWindow<unknown>): number {
  return total ?? head.length + tail.length;
}

export function rowAt<Row>(window: ListWindow<Row>, index: number): Row | undefined {
  if (index < window.head.length) return window.head[index];
  return window.tail[index - (countOf(window) - window.tail.length)];
}

/** The page to fetch next so that the rows from `from` to `to` can be shown, and what lies just beyond them. */
export function wishFor(window: ListWindow<unknown>, from: number, to: number): PageWish | undefined {
  if (window.isComplete) return undefined;
  const { head, tail, total } = window;
  if (total === undefined) return { first: PAGE_SIZE };
  const tailStart = total - tail.length;
  const isNearEnd = to > head.length && tailStart - to < from - head.length;
  if (isNearEnd) {
    const isNeeded = from - AHEAD < tailStart;
    if (!isNeeded) return undefined;
    return window.before === null ? { last: PAGE_SIZE } : { last: PAGE_SIZE, before: window.before };
  }
  if (to + AHEAD <= head.length) return undefined;
  return window.after === null ? { first: PAGE_SIZE } : { first: PAGE_SIZE, after: window.after };
}

/** The list with a page that was wished for. */
export function withPage<Row>(window: ListWindow<Row>, wish: PageWish, page: ListPage<Row>): ListWindow<Row> {
  const isBackwards = wish.last !== undefined;
  const head = isBackwards ? window.head : [...window.head, ...page.rows];
  const tail = isBackwards ? [...page.rows, ...window.tail] : window.tail;
  // A page without rows is the last one, whatever it says of itself.
  const isWhole = page.rows.length === 0 || (isBackwards ? !page.hasPreviousPage : !page.hasNextPage);
  if (isWhole) return whole(isBackwards ? tail : head);
  const total = page.totalCount ?? window.total;
  if (total !== undefined && head.length + tail.length >= total) {
    return whole([...head, ...tail.slice(tail.length - (total - head.length))]);
  }
  return {
    head,
    tail,
    after: isBackwards ? window.after : page.endCursor,
    before: isBackwards ? page.startCursor : window.before,
    total,
    isComplete: false,
  };
}

function whole<Row>(rows: readonly Row[]): ListWindow<Row> {
  return { head: rows, tail: [], after: null, before: null, total: rows.length, isComplete: true };
}
