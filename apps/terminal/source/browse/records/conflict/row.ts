import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import type { Voice } from '../shared/voice.ts';
import type { ConflictRow } from './query.ts';

/** What cannot all hold, and how many records stand in it. */
export function conflictRow(conflict: ConflictRow, width: number, voice: Voice): Line {
  return columns(
    [
      { line: [segment('≠', 'warn')], width: 1 },
      { line: [segment(oneLine(conflict.note))] },
      { line: [segment(voice.labels.number(conflict.between.length), 'dim')], width: 3, align: 'right' },
    ],
    width,
  );
}
