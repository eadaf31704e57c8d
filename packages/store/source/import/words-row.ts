import type { Records } from '../contract/store.ts';
import { fieldsOf } from '../words/fields.ts';
import { wordsOf } from '../words/words.ts';

/** Stands between two texts, so that no phrase reaches from one into the next; no query has it. */
const BOUNDARY = ' \ue000 ';

/** The words of a record as the search index takes them: those it is called by, and the others. */
export function wordsRow<T extends keyof Records>(
  type: T,
  record: Records[T],
): { readonly name: string; readonly text: string } {
  const fields = fieldsOf(type, record);
  const joined = (isName: boolean) =>
    fields
      .filter((field) => field.isName === isName)
      .map(({ text }) => wordsOf(text).join(' '))
      .join(BOUNDARY);
  return { name: joined(true), text: joined(false) };
}
