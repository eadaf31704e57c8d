import { depeche } from './dialects/depeche.ts';
import type { Dialect } from './dialects/dialect.ts';
import { jsonGraphqlServer } from './dialects/json-graphql-server.ts';
import { postgraphile } from './dialects/postgraphile.ts';

/** A server that is measured. */
export interface Contestant {
  readonly name: string;
  readonly script: URL;
  readonly dialect: Dialect;
  readonly method: 'GET' | 'POST';
  /** Whether it has data of its own, taken from the store, instead of the store. */
  readonly hasRows?: boolean;
}

const own = (file: string) => new URL(`./servers/${file}.js`, import.meta.url);
const peer = (file: string) => new URL(`../peers/servers/${file}.js`, import.meta.url);

/** Returns finished bytes: the measure of the others. */
export const bareScript = own('bare');

/** Our server; GET and POST go to the same process. */
export const ours: readonly Contestant[] = [
  { name: 'Dépêche, POST', script: own('ours'), dialect: depeche, method: 'POST' },
  { name: 'Dépêche, GET', script: own('ours'), dialect: depeche, method: 'GET' },
];

/** The servers that are installed on request. */
export const peers: readonly Contestant[] = [
  { name: 'Mercurius + JIT', script: peer('mercurius'), dialect: depeche, method: 'POST' },
  { name: 'Apollo Server', script: peer('apollo'), dialect: depeche, method: 'POST' },
  { name: 'Yoga, defaults', script: peer('yoga'), dialect: depeche, method: 'POST' },
  {
    name: 'json-graphql-server',
    script: peer('json-graphql-server'),
    dialect: jsonGraphqlServer,
    method: 'POST',
    hasRows: true,
  },
  {
    name: 'PostGraphile',
    script: peer('postgraphile'),
    dialect: postgraphile,
    method: 'POST',
    hasRows: true,
  },
];
