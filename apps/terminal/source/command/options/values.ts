import { nearestOf, SLUG_PATTERN, tryBounds } from '@depeche/model';
import { TerminalError } from '../../error.ts';
import type { Word } from '../../labels/words.ts';

/** A slug as it is given on the command line; a statement's has a slash. Throws `BAD_USAGE`. */
export function readSlug(flag: string, text: string): string {
  if (text.split('/').length <= 2 && text.split('/').every((part) => SLUG_PATTERN.test(part))) return text;
  throw new TerminalError('BAD_USAGE', `The option ${flag} takes a slug such as joe-biden, not “${text}”.`);
}

/**
 * Reads one or more of a closed list of values, in any case, or the words by which lists call them, and adds them to
 * those that were given before.
 */
export function eachValueOf(flag: string, values: readonly string[], words: readonly Word[] = []) {
  const byKey = new Map([
    ...words.map(({ value, word }) => [keyOf(word), value] as const),
    ...values.map((value) => [keyOf(value), value] as const),
  ]);
  return (text: string, before: readonly string[] = []): string[] => {
    const read = text.split(',').map((part) => {
      const value = byKey.get(keyOf(part.trim()));
      if (value !== undefined) return value;
      throw wrongValue(flag, values, part.trim(), words);
    });
    return [...new Set([...before, ...read])];
  };
}

/** Reads one of a closed list of values, in any case. */
export function oneValueOf(flag: string, values: readonly string[]) {
  return (text: string): string => {
    const value = values.find((known) => keyOf(known) === keyOf(text));
    if (value !== undefined) return value;
    throw wrongValue(flag, values, text);
  };
}

/** The first or last day of a day, month or year: `--to 2021-12` is 2021-12-31. Throws `BAD_USAGE`. */
export function readDay(flag: string, text: string, end: 'from' | 'to'): string {
  const bounds = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? tryBounds(text) : undefined;
  const day = end === 'from' ? bounds?.earliest : bounds?.latest;
  if (day !== undefined && day !== null) return day;
  throw new TerminalError(
    'BAD_USAGE',
    `The option ${flag} takes a day, month or year such as 2021-12-30, 2021-12 or 2021, not “${text}”.`,
  );
}

/** How many records are wanted; undefined for all of them. Throws `BAD_USAGE`. */
export function readLimit(text: string): number | undefined {
  if (text === 'all') return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new TerminalError('BAD_USAGE', `The option --limit takes a number from 1, or all, not “${text}”.`);
}

function wrongValue(
  flag: string,
  values: readonly string[],
  text: string,
  words: readonly Word[] = [],
): TerminalError {
  const near = nearestValue(values, text, words);
  return new TerminalError(
    'BAD_USAGE',
    near === undefined
      ? `The option ${flag} takes one of ${values.join(', ')}, not “${text}”.`
      : `The option ${flag} does not take “${text}”; did you mean ${near}?`,
  );
}

/** The value that was meant, with the word for it where that is what is near. */
function nearestValue(values: readonly string[], text: string, words: readonly Word[]): string | undefined {
  const near = nearestOf([...values, ...words.map(({ word }) => word)].map(keyOf), keyOf(text));
  const value = values.find((one) => keyOf(one) === near);
  if (near === undefined || value !== undefined) return value;
  const found = words.find(({ word }) => keyOf(word) === near);
  return found && `${found.value} (${found.word})`;
}

/** Without case, accents, and the signs that a shell has a use for. */
function keyOf(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[-\s'’]/g, '_');
}
