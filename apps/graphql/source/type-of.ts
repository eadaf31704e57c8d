import type { DossierEntry, Records, SearchHit, TypedRecord } from '@depeche/store';

/** What has an id of its own, by type: the records, and the dossiers that have them. */
export interface NodeRecords extends Records {
  dossier: DossierEntry;
}

/** The names in GraphQL of what has an id, by the names in the store. */
export const typeNames = {
  article: 'Article',
  actor: 'Actor',
  statement: 'Statement',
  event: 'Event',
  place: 'Place',
  topic: 'Topic',
  conflict: 'Conflict',
  dossier: 'Dossier',
} as const satisfies Readonly<Record<keyof NodeRecords, string>>;

export type TypeName = (typeof typeNames)[keyof NodeRecords];

// Kept beside the records: they are the model's own, and nothing is written on them.
const names = new WeakMap<object, TypeName>();

/** Notes of what type a record is, for where it stands among records of other types. */
export function typed<T extends keyof Records>(type: T, record: Records[T]): Records[T];
export function typed<T extends keyof NodeRecords>(type: T, record: NodeRecords[T]): NodeRecords[T];
export function typed(type: keyof NodeRecords, record: object): object {
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
