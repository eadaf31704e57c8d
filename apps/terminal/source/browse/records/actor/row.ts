import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import type { Voice } from '../shared/voice.ts';
import type { ActorRow } from './query.ts';

/** Who, of what kind, and how often they speak. */
export function actorRow(actor: ActorRow, width: number, voice: Voice): Line {
  const { totalCount } = actor.statements;
  return columns(
    [
      { line: [segment(oneLine(actor.name))] },
      { line: [segment(voice.value('actorKind', actor.kind), 'dim')], width: width < 40 ? 0 : 15 },
      {
        line: [segment(totalCount === 0 ? '·' : voice.labels.number(totalCount), 'dim')],
        width: 6,
        align: 'right',
      },
    ],
    width,
  );
}
