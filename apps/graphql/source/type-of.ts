import type { Records, SearchHit, TypedRecord } from '@depeche/store';

/** The names in GraphQL of the records that have a slug, by their names in the store. */
export const typeNames = {
  article: 'Article',
  actor: 'Actor',
  statement: 'Statement',
  event: 'Event',
  place: 'Place',
  topic: 'Topic',
  conflict: 'Conflict',
} as const satisfies Readonly<Record<keyof Records, string>>;

export type TypeName = (typeof typeNames)[keyof Records];

// Kept beside the records: they are the model's own, and nothing is written on them.
const names = new WeakMap<object, TypeName>();

/** Notes of what type a record is, for where it stands among records of other types. */
export function typed<T extends keyof Records>(type: T, record: Records[T]): Records[T] {
  names.set(record, typeNames[type]);
  return record;
}

/** As {@link typed}, for a record that comes with its type. */
export function withType<T extends TypedRecord | SearchHit>(found: T): T['record'] {
  names.set(found.record, typeNames[found.type]);
  return found.record;
}

/** The type of a record that was noted by {@link typed}. */
export function typeOf(record: object): TypeName {
  const name = names.get(record);
  if (name === undefined) throw new TypeError('A record stands among others without its type noted.');
  return name;
}
