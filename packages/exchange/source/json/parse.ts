import { findFault, type JsonFault } from './fault.ts';

/** A text as the JSON that it is, or where it ceases to be. Never throws. */
export function parseJson(
  text: string,
): { readonly value: unknown; readonly fault?: undefined } | { readonly fault: JsonFault } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: findFault(text) ?? { offset: 0, expected: 'JSON', found: 'something else' } };
  }
}
