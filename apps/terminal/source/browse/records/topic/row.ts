import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import type { Voice } from '../shared/voice.ts';
import type { TopicRow } from './query.ts';

/** Which topic, and how many statements it has. */
export function topicRow(topic: TopicRow, width: number, voice: Voice): Line {
  const { totalCount } = topic.statements;
  return columns(
    [
      { line: [segment(oneLine(topic.label))] },
      {
        line: [segment(totalCount === 0 ? '·' : voice.labels.number(totalCount), 'dim')],
        width: 6,
        align: 'right',
      },
    ],
    width,
  );
}
