import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A number from 0 to 1, without 1. */
  readonly part: () => number;
  /** A whole number from 0 to `count`, without `count`. */
  readonly below: (count: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  /** One of the values, each as often as its weight says; the weights add up to 1. */
  readonly weigh: <T extends string>(weights: Readonly<Record<T, number>>) => T;
}

/** What a generator gives at first still shows how it was seeded. */
const WARM_UP = 20;

/** Chance for one dossier of a corpus, whatever was drawn for the others. */
export function randomOf(seed: number, dossier: number): Random {
  // Neighbouring seeds and numbers must not begin alike; the multiplier is that of Knuth's hash (2^32 over the golden ratio).
  const generator = xoroshiro128plus((seed ^ Math.imul(dossier + 1, 2_654_435_769)) | 0);
  for (let i = 0; i < WARM_UP; i++) generator.next();
  const part = () => uniformFloat64(generator);
  const below = (count: number) => Math.floor(part() * count);
  return {
    part,
    below,
    happens: (probability) => part() < probability,
    pick: (values) => values[below(values.length)] ?? values[0],
    weigh(weights) {
      const names = Object.keys(weights) as Array<keyof typeof weights>;
      let left = part();
      const chosen = names.find((name) => {
        left -= weights[name];
        return left < 0;
      });
      // Weights that add up to a little less than 1 leave a little for the first.
      return chosen ?? (names[0] as keyof typeof weights);
    },
  };
}
