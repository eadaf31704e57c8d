import type { Client } from '../client/client.ts';
import { hintFor, missingOf, type NamedRecord } from '../client/named.ts';
import { TerminalError } from '../error.ts';

/** Makes sure that the records which flags name are there: nothing said by nobody is no finding. Throws `NOT_FOUND`. */
export async function demandRecords(client: Client, records: readonly NamedRecord[]): Promise<void> {
  const missing = await missingOf(client, records);
  if (missing) throw await notFound(client, missing);
}

/** Says that a record is not there, and which one may have been meant. */
export async function notFound(client: Client, record: NamedRecord): Promise<TerminalError> {
  const hint = await hintFor(client, record);
  return new TerminalError(
    'NOT_FOUND',
    `There is no ${record.type} “${record.slug}”${hint === undefined ? '.' : `; did you mean ${hint}?`}`,
  );
}
