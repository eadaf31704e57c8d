import { Option } from 'commander';
import type { NamedRecord, NamedType } from '../../client/named.ts';
import { TerminalError } from '../../error.ts';
import type { Word } from '../../labels/words.ts';
import { eachValueOf, readDay, readSlug } from './values.ts';

/** A flag that narrows a list, and the place of its value in the filter that the API takes. */
export interface Filter {
  readonly option: Option;
  readonly path: readonly string[];
  /** The type of the record whose slug it takes. */
  readonly names?: NamedType;
}

/** A flag that names one record. */
export function slugFilter(flag: string, path: readonly string[], names: NamedType, meaning: string): Filter {
  const option = new Option(`${flag} <slug>`, meaning);
  return { option: option.argParser((text: string) => readSlug(flag, text)), path, names };
}

/**
 * A flag that takes one or more of a closed list of values, or the words for them, separated by commas or given again.
 */
export function valuesFilter(
  flag: string,
  path: readonly string[],
  values: readonly string[],
  words: readonly Word[],
  meaning: string,
): Filter {
  const option = new Option(`${flag} <list>`, `${meaning}: ${values.join(', ')}`);
  const read = eachValueOf(flag, values, words);
  return {
    option: option.argParser((text: string, before: string[] | undefined) => read(text, before)),
    path,
  };
}

/** A flag that takes any words. */
export function textFilter(flag: string, path: readonly string[], meaning: string): Filter {
  return { option: new Option(`${flag} <words>`, meaning), path };
}

/** The two flags of a range of days. */
export function daysFilters(path: readonly string[], meaning: string): readonly Filter[] {
  return (['from', 'to'] as const).map((end) => {
    const option = new Option(
      `--${end} <day>`,
      `${meaning} ${end === 'from' ? 'on or after' : 'on or before'} this day, month or year`,
    );
    return {
      option: option.argParser((text: string) => readDay(`--${end}`, text, end)),
      path: [...path, end],
    };
  });
}

/** The filter that the flags which were given make; undefined where none was. Throws `BAD_USAGE`. */
export function filterFrom(
  filters: readonly Filter[],
  read: (name: string) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  const filter: Record<string, unknown> = {};
  for (const { option, path } of filters) {
    const value = read(option.attributeName());
    if (value !== undefined) put(filter, path, value);
  }
  demandRange(read('from'), read('to'));
  return Object.keys(filter).length === 0 ? undefined : filter;
}

/** The records that the flags which were given name. */
export function namedBy(filters: readonly Filter[], read: (name: string) => unknown): readonly NamedRecord[] {
  return filters.flatMap(({ option, names }) => {
    const slug = read(option.attributeName());
    return names === undefined || typeof slug !== 'string' ? [] : [{ type: names, slug }];
  });
}

function demandRange(from: unknown, to: unknown): void {
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return;
  throw new TerminalError(
    'BAD_USAGE',
    `No day lies between --from and --to: the first, ${from}, comes after the last, ${to}.`,
  );
}

function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner: Record<string, unknown> = {};
  const held = into[key];
  if (typeof held === 'object' && held !== null) Object.assign(inner, held);
  put(inner, rest, value);
  into[key] = inner;
}
