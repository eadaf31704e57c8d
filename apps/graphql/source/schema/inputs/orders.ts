import { orderFields } from '@depeche/store';
import { builder } from '../../builder.ts';
import { describedEnum } from '../described-enum.ts';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Up or down an ordering.',
  values: {
    ASC: { description: 'The smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'The greatest, latest or last in the alphabet first.' },
  },
});

/** The input that orders one type of record, and the enum of what it can be ordered by. */
function order<T extends keyof typeof orderFields>(type: T, name: string, plural: string) {
  const Field = describedEnum(`${name}OrderField`, `What ${plural} can be ordered by.`, orderFields[type]);
  return builder.inputType(`${name}Order`, {
    description: `An ordering of ${plural}; those that are equal in it stand in the order of their slugs.`,
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'By what.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'In which direction.',
      }),
    }),
  });
}

export const ArticleOrder = order('article', 'Article', 'articles');
export const ActorOrder = order('actor', 'Actor', 'actors');
export const StatementOrder = order('statement', 'Statement', 'statements');
export const EventOrder = order('event', 'Event', 'events');
export const PlaceOrder = order('place', 'Place', 'places');
export const TopicOrder = order('topic', 'Topic', 'topics');
export const ConflictOrder = order('conflict', 'Conflict', 'conflicts');
export const MentionOrder = order('mention', 'Mention', 'mentions');
