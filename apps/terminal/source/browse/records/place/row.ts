import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import type { Voice } from '../shared/voice.ts';
import type { PlaceRow } from './query.ts';

/** Which place, and how many events it has. */
export function placeRow(place: PlaceRow, width: number, voice: Voice): Line {
  const { totalCount } = place.events;
  return columns(
    [
      { line: [segment(oneLine(place.name))] },
      {
        line: [segment(totalCount === 0 ? '·' : voice.labels.number(totalCount), 'dim')],
        width: 6,
        align: 'right',
      },
    ],
    width,
  );
}
