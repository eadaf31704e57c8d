import { builder } from '../../builder.ts';

export const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places; all conditions hold at once.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which it is.' }),
    article: t.string({ description: 'The slug of an article that speaks of it.' }),
    query: t.string({ description: 'Words of its name; accents and case do not matter.' }),
  }),
});
