import type { DescribedValues } from '@depeche/model';
import { builder } from '../builder.ts';

/** An enum whose values, with their descriptions, are those of a described list of the model or the store. */
export function describedEnum<const T extends DescribedValues>(name: string, description: string, values: T) {
  const config = Object.fromEntries(
    Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
  ) as { [K in keyof T & string]: { description: string } };
  return builder.enumType(name, { description, values: config });
}
