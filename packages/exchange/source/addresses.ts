import type { RecordType } from '@depeche/model';

/**
 * Before the names of our records where nobody says under which address they are served. No domain is ours: a URN says
 * that it is a name and nothing to fetch.
 */
export const BASE = 'urn:depeche:';

/** Before the names of our own classes and properties. */
export const VOCABULARY = 'urn:depeche:vocabulary:';

/** The IRI of a record: `urn:depeche:statement/closed-harbour/open-soon`. */
export function addressOf(type: RecordType | 'mention' | 'note', slug: string, base: string = BASE): string {
  return `${base}${type}/${slug}`;
}
