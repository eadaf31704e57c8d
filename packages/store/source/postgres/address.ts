import { StoreError } from '../error.ts';

/** Where a store is kept on a PostgreSQL server. */
export interface Address {
  /** What the driver connects by. */
  readonly connectionString: string;
  /** Settings of the session that the address asks for. */
  readonly options: string;
  /** The schema in which the tables are. */
  readonly schema: string;
  /** How the store is called in messages: without who connects, and by which password. */
  readonly where: string;
}

/** The schema of a store whose address names none. */
const DEFAULT_SCHEMA = 'depeche';

/** What stands between two addresses: a comma may be part of one, for all we know of passwords. */
const BETWEEN = /[\s,]+(?=postgres(?:ql)?:\/\/)/i;

/**
 * Reads the addresses of a store on several servers, separated by spaces or commas: the primary first, then its replicas.
 * Throws as `readAddress` does.
 */
export function readAddresses(location: string): [Address, ...Address[]] {
  const [primary = '', ...replicas] = location.trim().split(BETWEEN);
  return [readAddress(primary), ...replicas.map(readAddress)];
}

/** A name that needs no quotes, so that it can stand in every statement as it is. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Reads an address: that of libpq (`postgres://user:password@host:port/database?sslmode=verify-full`), to which
 * `schema=name` can be added. Throws `UNSUPPORTED_LOCATION`, which never repeats what may hold a password.
 */
function readAddress(location: string): Address {
  // The error of `new URL` holds the whole address.
  const url = URL.parse(location);
  if (!url)
    throw new StoreError(
      'UNSUPPORTED_LOCATION',
      'The address of a PostgreSQL store is postgres://user:password@host:port/database, with %-escapes for what URLs do not allow; this one cannot be read.',
    );
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!SCHEMA.test(schema) || schema.startsWith('pg_'))
    throw new StoreError(
      'UNSUPPORTED_LOCATION',
      `A schema is named by up to 63 small letters, digits and underscores, not “${schema}”.`,
    );
  const options = url.searchParams.get('options') ?? '';
  url.searchParams.delete('schema');
  url.searchParams.delete('options');
  const suffix = schema === DEFAULT_SCHEMA ? '' : `?schema=${schema}`;
  return {
    connectionString: url.href,
    options,
    schema,
    where: `postgres://${url.host}${url.pathname}${suffix}`,
  };
}
