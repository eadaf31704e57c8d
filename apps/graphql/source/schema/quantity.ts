import type { Quantity as QuantityRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findAllReferred } from '../context.ts';
import { Span } from './span.ts';
import { Statement } from './statement.ts';

export const Quantity = builder.objectRef<QuantityRecord>('Quantity');

Quantity.implement({
  description: 'A number that an article gives for an event, and the words that give it.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'The number, where one is given.' }),
    min: t.exposeFloat('min', {
      nullable: true,
      description: 'The least it may be: "tens of thousands" is at least 20000.',
    }),
    max: t.exposeFloat('max', { nullable: true, description: 'The most it may be.' }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the words say "about", "some", "nearly".',
    }),
    unit: t.exposeString('unit', { description: 'What is counted or measured: "soldiers", "minutes".' }),
    evidence: t.field({
      type: [Span],
      description: 'The words that give it.',
      resolve: ({ evidence }) => evidence,
    }),
    accordingTo: t.field({
      type: [Statement],
      description: 'The statements on which alone it rests, where no article vouches for it.',
      resolve: ({ accordingTo }, _args, context) => findAllReferred(context, 'statement', accordingTo),
    }),
  }),
});
