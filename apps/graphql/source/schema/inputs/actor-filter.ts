import { builder } from '../../builder.ts';
import { ActorKind } from '../enums.ts';

export const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors; all conditions hold at once, a list holds where one of its values does.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which they are.' }),
    article: t.string({
      description:
        'The slug of an article in which they are mentioned, speak, are addressed or take part in an event.',
    }),
    kind: t.field({ type: [ActorKind], description: 'What kind of actor: one of these.' }),
    query: t.string({ description: 'Words of a name or alias; accents and case do not matter.' }),
  }),
});
