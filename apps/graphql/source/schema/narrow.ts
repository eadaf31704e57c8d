import { userError } from '../errors/user-error.ts';

/**
 * A filter with what the field itself fixes: the statements of an actor have that actor for their speaker, whatever
 * the filter says. Throws `BAD_FILTER` where the filter says another, for no answer would be the expected one.
 */
export function narrow<F extends object>(filter: F | null | undefined, fixed: F): F {
  if (!filter) return fixed;
  const narrowed: F = { ...filter, ...fixed };
  for (const key of Object.keys(fixed)) {
    const asked: unknown = Reflect.get(filter, key);
    const given: unknown = Reflect.get(fixed, key);
    if (asked === undefined || asked === null || JSON.stringify(asked) === JSON.stringify(given)) continue;
    throw userError(
      'BAD_FILTER',
      `This field has “${key}” fixed to ${JSON.stringify(given)}; its filter cannot ask for ${JSON.stringify(asked)}.`,
    );
  }
  return narrowed;
}
