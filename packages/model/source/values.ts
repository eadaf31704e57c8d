import { z } from 'zod';

/** A closed list of values, each with what it means; the description travels into the JSON Schema and the API. */
export type DescribedValues = Readonly<Record<string, string>>;

/** The values of a described list, in the order they were written. */
export function valuesOf<const T extends DescribedValues>(described: T): ReadonlyArray<keyof T & string> {
  return Object.keys(described);
}

/** A Zod enum over a described list; its description names every value. */
export function enumOf<const T extends DescribedValues>(title: string, described: T) {
  const lines = Object.entries(described).map(([value, meaning]) => `${value}: ${meaning}`);
  const members = Object.fromEntries(Object.keys(described).map((value) => [value, value])) as {
    [K in keyof T & string]: K;
  };
  // Editors that know `enumDescriptions` show each meaning beside its value, others the list of all.
  return z.enum(members).meta({
    description: `${title}\n${lines.join('\n')}`,
    enumDescriptions: Object.values(described),
  });
}
