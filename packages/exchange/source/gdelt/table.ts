import { EVENT_COLUMNS } from './columns/events.ts';
import { GKG_COLUMNS } from './columns/gkg.ts';
import { MENTION_COLUMNS } from './columns/mentions.ts';

/** One of GDELT's tables: the columns of its rows, and how a row of it begins. */
export interface Table<Column extends string> {
  readonly format: 'gdelt-events' | 'gdelt-mentions' | 'gdelt-gkg';
  readonly columns: readonly Column[];
  /** What every row begins with, up to its second or third column. */
  readonly begins: RegExp;
}

export const eventTable = {
  format: 'gdelt-events',
  columns: EVENT_COLUMNS,
  begins: /^\d{1,15}\t\d{8}\t\d{6}\t/,
} as const satisfies Table<string>;

export const mentionTable = {
  format: 'gdelt-mentions',
  columns: MENTION_COLUMNS,
  begins: /^\d{1,15}\t\d{14}\t\d{14}\t/,
} as const satisfies Table<string>;

export const gkgTable = {
  format: 'gdelt-gkg',
  columns: GKG_COLUMNS,
  begins: /^\d{14}-T?\d+\t\d{14}\t/,
} as const satisfies Table<string>;
