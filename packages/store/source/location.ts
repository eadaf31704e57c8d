import { readAddresses } from './postgres/address.ts';

/** The address of a database on a PostgreSQL server; behind it, those on the server's replicas. */
export type ServedLocation = `${'postgres' | 'postgresql'}://${string}`;

/** Whether a location is that of a store on a server, and not a file's. */
export function isServed(location: string): location is ServedLocation {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/** A location as it may be shown: without users and passwords of servers. Throws `UNSUPPORTED_LOCATION`. */
export function describeLocation(location: string): string {
  if (!isServed(location)) return location;
  const [primary, ...replicas] = readAddresses(location).map(({ where }) => where);
  return replicas.length === 0 ? `${primary}` : `${primary}, also read on ${replicas.join(', ')}`;
}
