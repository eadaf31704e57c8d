import { builder } from '../../builder.ts';

export const TopicFilter = builder.inputType('TopicFilter', {
  description: 'Which topics; all conditions hold at once.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which it is.' }),
    article: t.string({ description: 'The slug of an article with a statement about it.' }),
    query: t.string({ description: 'Words of its label; accents and case do not matter.' }),
  }),
});
