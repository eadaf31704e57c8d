import { builder } from '../../builder.ts';
import { MentionKind } from '../enums.ts';
import { MentionableInput } from './mentionable-input.ts';

export const MentionFilter = builder.inputType('MentionFilter', {
  description: 'Which mentions; all conditions hold at once, a list holds where one of its values does.',
  fields: (t) => ({
    article: t.string({ description: 'The slug of the article in which it stands.' }),
    of: t.field({ type: MentionableInput, description: 'What is mentioned.' }),
    kind: t.field({ type: [MentionKind], description: 'How the words refer to it: one of these.' }),
  }),
});
