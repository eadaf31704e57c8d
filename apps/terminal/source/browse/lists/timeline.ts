import { operation } from '../../client/operation.ts';
import { filterVariables } from '../filters/filter-variables.ts';
import { timelineFilters } from '../filters/groups.ts';
import { columns } from '../page/columns.ts';
import { type Line, oneLine, segment } from '../page/line.ts';
import { type EventRow, eventRowFragment } from '../records/event/query.ts';
import { namesOf } from '../records/shared/names.ts';
import type { Voice } from '../records/shared/voice.ts';
import { type StatementRow, statementRowFragment } from '../records/statement/query.ts';
import { routeTo } from '../route/route.ts';
import { type ListData, type ListRow, PAGE_INFO, type Section } from './section.ts';

type TimelineNode = StatementRow | EventRow;

/** How exactly a date is known, as a mark on the line of time: a full dot for a day. */
const MARKS: Readonly<Record<string, string>> = {
  DAY: '●',
  MONTH: '◐',
  SEASON: '◔',
  YEAR: '○',
  INTERVAL: '↕',
};

/** Statements and events by their dates, each date written once. */
export const timeline: Section = {
  name: 'timeline',
  filters: timelineFilters,
  operation: operation<ListData>(
    /* GraphQL */ `
      query BrowseTimeline(
        $filter: TimelineFilter
        $first: Int
        $after: String
        $last: Int
        $before: String
        $isCounted: Boolean!
      ) {
        list: timeline(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
          totalCount @include(if: $isCounted)
          nodes { ...StatementRow ...EventRow }
          ${PAGE_INFO}
        }
      }
    `,
    statementRowFragment,
    eventRowFragment,
  ),
  variables: (parameters) => ({ filter: filterVariables(parameters, timelineFilters) }),
  rows: ({ list }) => (list.nodes ?? []).map((node) => rowOf(node as TimelineNode)),
};

function rowOf(node: TimelineNode): ListRow {
  const time = node.__typename === 'Event' ? node.time : node.saidOn;
  const key = time?.edtf ?? '';
  return {
    key,
    route: routeTo(node.__typename === 'Event' ? 'events' : 'statements', node.slug),
    line(width, voice, above) {
      const isNew = above?.key !== key;
      const when = time === null ? voice.labels.time.undated : voice.shortTime(time.edtf);
      return columns(
        [
          { line: [segment(isNew ? when : '', 'label')], width: width < 60 ? 14 : 16, align: 'right' },
          {
            line: [segment(isNew ? (MARKS[time?.precision ?? ''] ?? '·') : '│', isNew ? 'accent' : 'dim')],
            width: 1,
          },
          { line: what(node, voice) },
        ],
        width,
      );
    },
  };
}

function what(node: TimelineNode, voice: Voice): Line {
  if (node.__typename === 'Event') return [segment(oneLine(node.label))];
  const who = namesOf(node.speakers) || voice.labels.statement.nobody;
  const words = oneLine(node.text);
  return [
    segment(`${who} `, 'strong'),
    segment(`${voice.value('statementAct', node.act)}  `, 'dim'),
    segment(node.form === 'DIRECT' ? voice.labels.quote(words) : words),
  ];
}
