import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import type { Voice } from '../shared/voice.ts';
import type { EventRow } from './query.ts';

/** What happened and when, on one row. */
export function eventRow(event: EventRow, width: number, voice: Voice): Line {
  const when = event.time === null ? voice.labels.time.undated : voice.shortTime(event.time.edtf);
  return columns(
    [
      { line: [segment(when, 'dim')], width: width < 60 ? 14 : 16 },
      { line: [segment(voice.value('eventType', event.type))], width: width < 48 ? 0 : 13 },
      { line: [segment(oneLine(event.label))] },
      { line: [segment(voice.value('eventStatus', event.status), 'dim')], width: width < 72 ? 0 : 12 },
    ],
    width,
  );
}
