import { boundsOf, type Edtf, earliestDay, latestDay, precisionRank } from '@depeche/model';

/** A date as columns. */
export interface TimeColumns {
  readonly earliest: number;
  readonly latest: number | null;
  readonly precision: number;
}

/** Before everything that has a date, and in no range of days. */
const UNDATED: TimeColumns = { earliest: earliestDay(null), latest: null, precision: -1 };

/** The same dates stand in a dossier again and again, and reading one is slow. */
const known = new Map<Edtf, TimeColumns>();
const MOST_KNOWN = 10_000;

/** The columns by which a record with that date is sorted and looked for. */
export function timeColumns(edtf: Edtf | undefined): TimeColumns {
  if (edtf === undefined) return UNDATED;
  const found = known.get(edtf);
  if (found) return found;
  const { earliest, latest, precision } = boundsOf(edtf);
  const columns = {
    earliest: earliestDay(earliest),
    latest: latestDay(latest),
    precision: precisionRank(precision),
  };
  // What came lately comes again; in a large corpus, what came first may not.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, columns);
  return columns;
}
