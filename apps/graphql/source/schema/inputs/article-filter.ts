import { builder } from '../../builder.ts';
import { TimeRangeInput } from './time-range-input.ts';

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles; all conditions hold at once.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which it is.' }),
    query: t.string({ description: 'Words of its title or text; accents and case do not matter.' }),
    language: t.field({ type: 'Language', description: 'The language in which it is written.' }),
    publishedOn: t.field({ type: TimeRangeInput, description: 'When it appeared.' }),
    actor: t.string({
      description:
        'The slug of an actor who is mentioned in it, speaks, is addressed or takes part in an event.',
    }),
    event: t.string({ description: 'The slug of an event that it tells of.' }),
    place: t.string({ description: 'The slug of a place that it speaks of.' }),
    topic: t.string({ description: 'The slug of a topic that its statements are about.' }),
  }),
});
