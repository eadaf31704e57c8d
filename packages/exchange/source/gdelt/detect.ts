import { eventTable, gkgTable, mentionTable } from './table.ts';

/** Which of GDELT's tables a file is that begins so; undefined where it is none. Its name does not tell: all are `.csv`. */
export function detectGdelt(head: string): 'gdelt-events' | 'gdelt-mentions' | 'gdelt-gkg' | undefined {
  for (const line of head.split(/\r?\n|\r/, 20)) {
    for (const { format, begins, columns } of [eventTable, mentionTable, gkgTable]) {
      // A row of the graph is longer than the head of a file may be.
      const isWhole = format === 'gdelt-gkg' || line.split('\t').length === columns.length;
      if (begins.test(line) && isWhole) return format;
    }
  }
  return undefined;
}
