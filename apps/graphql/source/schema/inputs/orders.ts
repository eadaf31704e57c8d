import type { DescribedValues } from '@depeche/model';
import { dossierOrderFields, orderFields } from '@depeche/store';
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
function order<const T extends DescribedValues>(fields: T, name: string, plural: string) {
  const Field = describedEnum(`${name}OrderField`, `What ${plural} can be ordered by.`, fields);
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

export const ArticleOrder = order(orderFields.article, 'Article', 'articles');
export const ActorOrder = order(orderFields.actor, 'Actor', 'actors');
export const StatementOrder = order(orderFields.statement, 'Statement', 'statements');
export const EventOrder = order(orderFields.event, 'Event', 'events');
export const PlaceOrder = order(orderFields.place, 'Place', 'places');
export const TopicOrder = order(orderFields.topic, 'Topic', 'topics');
export const ConflictOrder = order(orderFields.conflict, 'Conflict', 'conflicts');
export const MentionOrder = order(orderFields.mention, 'Mention', 'mentions');
export const DossierOrder = order(dossierOrderFields, 'Dossier', 'dossiers');
