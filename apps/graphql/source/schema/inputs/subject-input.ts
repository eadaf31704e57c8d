import { builder } from '../../builder.ts';

export const SubjectInput = builder.inputType('SubjectInput', {
  description: 'What a statement is about: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    actor: t.string({ description: 'The slug of an actor.' }),
    event: t.string({ description: 'The slug of an event.' }),
    place: t.string({ description: 'The slug of a place.' }),
    topic: t.string({ description: 'The slug of a topic.' }),
  }),
});
