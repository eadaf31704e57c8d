import type { Highlight as Found } from '@depeche/store';
import { builder } from '../builder.ts';

const HighlightRange = builder.objectRef<Found['ranges'][number]>('HighlightRange').implement({
  description: 'A part of a passage that matched, in Unicode code points from its beginning; half-open.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The first character that matched.' }),
    end: t.exposeInt('end', { description: 'The character after the last one that matched.' }),
  }),
});

export const Highlight = builder.objectRef<Found>('Highlight').implement({
  description: 'A passage of a found record in which words of the search stand.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Which text of the record it is from: `title`, `text`, `name`, `label` and so on.',
    }),
    passage: t.exposeString('passage', { description: 'The passage, as the record has it.' }),
    ranges: t.field({
      type: [HighlightRange],
      description: 'Which parts of it matched.',
      resolve: ({ ranges }) => ranges,
    }),
  }),
});
