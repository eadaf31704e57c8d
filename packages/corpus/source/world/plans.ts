import { BEGINNINGS, madeUp } from './words.ts';

const ENDINGS = 'eko ista onde arra ivo ulme'.split(' ');

/** How many plans there are, the most frequent first; most are named seldom. */
export const PLANS = BEGINNINGS * ENDINGS.length;

/** The name of a plan of the made-up world by rank. */
export function planOf(rank: number): string {
  return madeUp(rank, ENDINGS);
}
