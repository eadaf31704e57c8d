import type { Place } from '@depeche/model';
import { madeUp } from './words.ts';

/** How many places there are, the most frequent first; the first of them are regions. */
export const PLACES = 2_000;
const REGIONS = 40;
const ENDINGS = 'mouth holm vik stead ton'.split(' ');

/** The region in which a place lies, by rank; undefined for a region. */
export function regionOf(rank: number): number | undefined {
  return rank < REGIONS ? undefined : rank % REGIONS;
}

/** A place of the made-up world by rank: the same one in every dossier. */
export function placeOf(rank: number): Place {
  const name = madeUp(rank, ENDINGS);
  const region = regionOf(rank);
  return {
    slug: name.toLowerCase(),
    name: { en: name, fr: name },
    codes: {},
    ...(region !== undefined && { within: placeOf(region).slug }),
  };
}
