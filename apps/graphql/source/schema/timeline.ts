import type { TimelineFilter as Filter } from '@depeche/store';
import type { FieldRef } from '@pothos/core';
import type { Fields, Types } from '../builder.ts';
import type { Context } from '../context.ts';
import { then } from '../maybe-promise.ts';
import { withType } from '../type-of.ts';
import { connect, connectionType } from './connection.ts';
import { TimelineFilter } from './inputs/timeline-filter.ts';
import { narrow } from './narrow.ts';
import { type PageArguments, pageArguments, toPageRequest } from './page-arguments.ts';
import { TimelineItem } from './timeline-item.ts';

const TimelineConnection = connectionType('Timeline', 'records of a timeline', TimelineItem);

/** Which records a timeline shows: those of its parent. */
interface TimelineOptions<Parent> {
  readonly description: string;
  readonly of: (parent: Parent) => Filter;
}

interface TimelineArguments extends PageArguments {
  readonly filter?: Filter | null | undefined;
}

/** A field that lists dated statements and events in the order of their dates. */
export function timelineField<Parent>(
  t: Fields<Parent>,
  { description, of }: TimelineOptions<Parent>,
): FieldRef<Types> {
  return t.field({
    type: TimelineConnection,
    description,
    args: {
      ...pageArguments(t),
      filter: t.arg({ type: TimelineFilter, description: 'Which of them; all where nothing is said.' }),
    },
    resolve: (parent: Parent, args: TimelineArguments, { store }: Context) => {
      const filter = narrow(args.filter, of(parent));
      return connect(
        () =>
          then(store.timeline({ ...toPageRequest(args), filter }), (page) => ({
            ...page,
            edges: page.edges.map(({ node, cursor }) => ({ cursor, node: withType(node) })),
          })),
        () => store.countTimeline(filter),
      );
    },
  });
}
