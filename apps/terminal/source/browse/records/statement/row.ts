import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import { relayOf } from '../shared/blocks.ts';
import { namesOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { StatementRow } from './query.ts';

/** Who said what on one row; where there is room, how and through whom. */
export function statementRow(statement: StatementRow, width: number, voice: Voice): Line {
  const { labels } = voice;
  const who = namesOf(statement.speakers) || labels.statement.nobody;
  const words = voice.labels.quote(oneLine(statement.text));
  return columns(
    [
      { line: [segment(who, 'strong')], width: Math.max(12, Math.min(26, Math.floor(width * 0.28))) },
      { line: [segment(voice.value('statementAct', statement.act))], width: 8 },
      {
        line: [segment(voice.value('statementForm', statement.form), 'dim')],
        width: width < 84 ? 0 : 15,
      },
      { line: [segment(relayOf(statement, voice), 'dim')], width: width < 84 ? 0 : 24 },
      { line: [segment(statement.form === 'DIRECT' ? words : oneLine(statement.text))] },
    ],
    width,
  );
}
