import { builder } from '../../builder.ts';

export const ConflictFilter = builder.inputType('ConflictFilter', {
  description: 'Which conflicts; all conditions hold at once.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which it is.' }),
    article: t.string({ description: 'The slug of an article with a statement or event that stands in it.' }),
    query: t.string({ description: 'Words of its note; accents and case do not matter.' }),
  }),
});
