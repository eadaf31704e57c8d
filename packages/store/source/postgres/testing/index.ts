/** PostgreSQL for tests and benchmarks: a server of their own, and databases on it. */

export { type Databases, openDatabases } from './databases.ts';
export { startServer } from './server.ts';
