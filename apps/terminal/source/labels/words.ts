import type { Label } from './language.ts';

/** A word for a value, in one of the languages. */
export interface Word {
  readonly value: string;
  readonly word: string;
}

/** Every word by which values are called, in every language. */
export function wordsIn(labels: Readonly<Record<string, Label>>): readonly Word[] {
  return Object.entries(labels).flatMap(([value, label]) =>
    Object.values(label).map((word) => ({ value, word })),
  );
}
