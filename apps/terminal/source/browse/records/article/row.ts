import { columns } from '../../page/columns.ts';
import { type Line, segment } from '../../page/line.ts';
import { badgeOf, titleOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { ArticleRow } from './query.ts';

/** Which article, of which day, how it was made, and how many statements it reports. */
export function articleRow(article: ArticleRow, width: number, voice: Voice): Line {
  const { publishedOn, publisher, statements } = article;
  const badge = badgeOf(article, voice);
  return columns(
    [
      {
        line: [segment(publishedOn === null ? voice.labels.time.undated : voice.time(publishedOn), 'dim')],
        width: 13,
      },
      { line: [segment(titleOf(article, voice))] },
      { line: [segment(publisher ?? '', 'dim')], width: width < 90 || publisher === null ? 0 : 18 },
      { line: [segment(badge ?? '', 'badge')], width: badge === undefined ? 0 : badge.length },
      { line: [segment(voice.labels.number(statements.totalCount), 'dim')], width: 5, align: 'right' },
    ],
    width,
  );
}
