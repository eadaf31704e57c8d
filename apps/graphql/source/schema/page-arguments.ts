import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '@depeche/store';
import type { Fields } from '../builder.ts';

/** The arguments that say which page of a list is wanted. */
export function pageArguments<Parent>(t: Fields<Parent>) {
  return {
    first: t.arg.int({
      description: `How many records from the beginning, or after the cursor: at most ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where nothing is said.`,
    }),
    after: t.arg.string({ description: 'The cursor after which the page begins.' }),
    last: t.arg.int({
      description: `How many records from the end, or before the cursor: at most ${MAX_PAGE_SIZE}. Not together with first.`,
    }),
    before: t.arg.string({ description: 'The cursor before which the page ends.' }),
  };
}

/** As the arguments come: null where nothing is said on purpose. */
export type PageArguments = { readonly [K in keyof PageRequest]: PageRequest[K] | null };

/** The arguments as the store wants them. */
export function toPageRequest({ first, after, last, before }: PageArguments): PageRequest {
  return {
    first: first ?? undefined,
    after: after ?? undefined,
    last: last ?? undefined,
    before: before ?? undefined,
  };
}
