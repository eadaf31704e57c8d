import { builder } from '../../builder.ts';

export const MentionableInput = builder.inputType('MentionableInput', {
  description: 'What is mentioned: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    actor: t.string({ description: 'The slug of an actor.' }),
    event: t.string({ description: 'The slug of an event.' }),
    place: t.string({ description: 'The slug of a place.' }),
  }),
});
