import type { PostgresRunner } from './runner.ts';

/** Tables that hold words of records. */
const TABLES = [
  'record',
  'dossier',
  'dossier_record',
  'earlier',
  'amendment',
  'article',
  'actor',
  'event',
  'statement',
  'article_words',
  'actor_words',
  'event_words',
  'statement_words',
  'conflict_words',
];

/**
 * Takes deleted rows out of the tables, which PostgreSQL leaves in place until a vacuum. Rows that an older snapshot still
 * sees stay for the next one; what is in the write-ahead log, on followers and in backups is not reached.
 */
export async function eraseTraces(runner: PostgresRunner): Promise<void> {
  await runner.exec('set statement_timeout = 0');
  try {
    await runner.exec(`vacuum ${TABLES.join()}`);
  } finally {
    await runner.exec('reset statement_timeout');
  }
}
