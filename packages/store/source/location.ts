import { readAddress } from './postgres/address.ts';

/** The address of a database on a PostgreSQL server. */
export type ServedLocation = `${'postgres' | 'postgresql'}://${string}`;

/** Whether a location is that of a store on a server, and not a file's. */
export function isServed(location: string): location is ServedLocation {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/** A location as it may be shown: without the user and the password of a server. Throws `UNSUPPORTED_LOCATION`. */
export function describeLocation(location: string): string {
  return isServed(location) ? readAddress(location).where : location;
}
