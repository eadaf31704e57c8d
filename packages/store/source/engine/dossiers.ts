import type { Localized, Provenance } from '@depeche/model';
import { sql } from 'kysely';
import type { DossierEntry, DossierListRequest } from '../contract/dossiers.ts';
import type { Page } from '../contract/page.ts';
import type { Records } from '../contract/store.ts';
import { StoreError } from '../error.ts';
import { cursorBindings, cursorValues, type KeyColumn, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import { slot } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

export type DossierRow = Tables['dossier'];

/** The row of a dossier. */
export function* findDossier(runner: Runner, slug: string): Steps<DossierRow | undefined> {
  const query = runner.once(
    'dossier',
    () => sql<DossierRow>`select * from dossier where slug = ${slot('slug')}`,
  );
  return yield* runner.get(query, { slug });
}

/** All dossiers, by slug. */
export function* allDossiers(runner: Runner): Steps<DossierEntry[]> {
  const query = runner.once('dossiers', () => sql<DossierRow>`select * from dossier order by slug`);
  return (yield* runner.all(query)).map(toEntry);
}

const LIST = 'dossier';

/** By what a dossier is found again in each ordering: both tell any two apart. */
const COLUMNS = {
  SLUG: { column: 'slug', holds: 'string' },
  IMPORTED_AT: { column: 'sequence', holds: 'number' },
} as const satisfies Record<string, KeyColumn>;

/** A page of the dossiers. */
export function* dossierPage(runner: Runner, request: DossierListRequest): Steps<Page<DossierEntry>> {
  const { field, direction } = request.orderBy ?? { field: 'SLUG', direction: 'ASC' };
  const key = COLUMNS[field];
  if (!key)
    throw new StoreError('BAD_ORDER', `Dossiers are ordered by SLUG, IMPORTED_AT; “${field}” was asked.`);
  const list = `${LIST} ${field} ${direction}`;
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, list, [key]);
  const isDescending = (direction === 'DESC') !== page.isBackward;
  const query = runner.once(`page ${list} ${isDescending} ${from !== undefined} ${to !== undefined}`, () => {
    const column = sql.ref(key.column);
    const [beyond, before] = isDescending ? ['<', '>'] : ['>', '<'];
    return sql<DossierRow>`select * from dossier as d where 1 = 1
      ${from ? sql`and ${column} ${sql.raw(beyond)} ${slot('from0')}` : sql``}
      ${to ? sql`and ${column} ${sql.raw(before)} ${slot('to0')}` : sql``}
      order by ${column} ${sql.raw(isDescending ? 'desc' : 'asc')} limit ${slot('limit')}`;
  });
  const cursors = { ...cursorBindings('from', from), ...cursorBindings('to', to) };
  return toPage(yield* runner.all(query, { ...cursors, limit: page.size + 1 }), page, (row) => ({
    node: toEntry(row),
    cursor: writeCursor(list, [row[key.column]]),
  }));
}

export function* countDossiers(runner: Runner): Steps<number> {
  const query = runner.once(
    'count dossiers',
    () => sql<{ count: number }>`select count(*) as count from dossier`,
  );
  return (yield* runner.get(query))?.count ?? 0;
}

/** The dossiers that have a record, by slug; of a statement, those that have its article. */
export function* dossiersOf(runner: Runner, type: keyof Records, slug: string): Steps<DossierEntry[]> {
  const query = runner.once(`dossiers of ${type}`, () => {
    const claimed = sql.ref(type === 'statement' ? 'article' : 'id');
    return sql<DossierRow>`select d.* from dossier_record as c cross join dossier as d
      where c.record = (select ${claimed} from ${sql.table(type)} where slug = ${slot('slug')})
      and d.id = c.dossier order by d.slug`;
  });
  return (yield* runner.all(query, { slug })).map(toEntry);
}

/** A row as the contract shows it. */
export function toEntry(row: DossierRow): DossierEntry {
  return { slug: row.slug, version: row.version, ...headOf(row), importedAt: row.imported_at };
}

/** What a dossier says of itself. */
export function headOf({ title, provenance }: Pick<DossierRow, 'title' | 'provenance'>) {
  return {
    // The store's JSON is what went in.
    ...(title !== null && { title: JSON.parse(title) as Localized }),
    ...(provenance !== null && { provenance: JSON.parse(provenance) as Provenance }),
  };
}
