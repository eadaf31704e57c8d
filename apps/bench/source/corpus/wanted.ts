/** Which corpus is wanted: from which seed, of how many statements. */
export interface Wanted {
  readonly seed: number;
  readonly statements: number;
}

/** Reads both from a command line; a sentence where one is wrong. */
export function readWanted(values: { readonly statements?: string; readonly seed: string }): Wanted | string {
  const [statements, seed] = [Number(values.statements), Number(values.seed)];
  if (!(Number.isSafeInteger(statements) && statements > 0))
    return `--statements is a whole number from 1 on; found ${values.statements ?? 'none'}.`;
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
    return `--seed is a whole number from 0 to 4294967295; found ${values.seed}.`;
  return { statements, seed };
}
