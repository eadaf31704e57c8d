import { sql } from 'kysely';
import type { LogAction, LogEntry } from '../contract/log.ts';
import type { Page, PageRequest } from '../contract/page.ts';
import { cursorBindings, cursorValues, type KeyColumn, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import { slot } from '../sql/slot.ts';
import type { Writer } from './import/writer.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

const LIST = 'log';
const ORDER: readonly KeyColumn[] = [{ column: 'id', holds: 'number' }];

type LogRow = Omit<LogEntry, 'edition' | 'reason'> & {
  readonly edition: number | null;
  readonly reason: string | null;
};

/** To what something was done, and why. */
type Logged = Pick<LogEntry, 'type' | 'slug'> & {
  readonly edition?: number | undefined;
  readonly reason?: string | undefined;
};

/** Adds to the log what is done now. */
export function* writeLog(
  write: Writer,
  action: LogAction,
  { type, slug, edition, reason }: Logged,
): Steps<void> {
  const at = new Date().toISOString();
  yield* write.insert('log', { at, action, type, slug, edition: edition ?? null, reason: reason ?? null });
}

/** A page of the log, newest first. */
export function* logPage(runner: Runner, request: PageRequest): Steps<Page<LogEntry>> {
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, LIST, ORDER);
  const shape = `${page.isBackward} ${from !== undefined} ${to !== undefined}`;
  const query = runner.once(`log ${shape}`, () => {
    const [beyond, before] = page.isBackward ? ['>', '<'] : ['<', '>'];
    return sql<LogRow>`select * from log where 1 = 1
      ${from ? sql`and id ${sql.raw(beyond)} ${slot('from0')}` : sql``}
      ${to ? sql`and id ${sql.raw(before)} ${slot('to0')}` : sql``}
      order by id ${sql.raw(page.isBackward ? 'asc' : 'desc')} limit ${slot('limit')}`;
  });
  const cursors = { ...cursorBindings('from', from), ...cursorBindings('to', to) };
  return toPage(yield* runner.all(query, { ...cursors, limit: page.size + 1 }), page, (row) => ({
    node: toEntry(row),
    cursor: writeCursor(LIST, [row.id]),
  }));
}

function toEntry({ id, at, action, type, slug, edition, reason }: LogRow): LogEntry {
  return {
    id,
    at,
    action,
    type,
    slug,
    ...(edition !== null && { edition }),
    ...(reason !== null && { reason }),
  };
}
