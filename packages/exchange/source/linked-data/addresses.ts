import type { RecordType } from '@depeche/model';

/**
 * Before the names of our records where nobody says under which address they are served. No domain is ours: a URN says
 * that it is a name and nothing to fetch.
 */
export const BASE = 'urn:depeche:';

/** Before the names of our own classes and properties. */
export const VOCABULARY = 'urn:depeche:vocabulary:';

/** The IRI of a record: `urn:depeche:statement/closed-harbour/open-soon`. */
export function addressOf(type: RecordType | 'dossier', slug: string, base: string = BASE): string {
  return `${base}${type}/${slug}`;
}

/** The IRI of an annotation that carries a record, or is one: `urn:depeche:annotation/note/closed-harbour/0f…`. */
export function annotationAddress(
  type: RecordType | 'mention' | 'note',
  name: string,
  base: string = BASE,
): string {
  return `${base}annotation/${type}/${name}`;
}

/** An address on the web as an IRI: what it cannot hold, such as a space, is percent-encoded. */
export function hrefOf(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
