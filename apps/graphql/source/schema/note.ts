import type { Note as NoteRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { Article } from './article.ts';
import { codesField } from './code.ts';
import { localizedField } from './localized-field.ts';
import { lostField } from './lost-words.ts';
import { NoteTarget } from './note-target.ts';
import { findReference } from './references.ts';
import { Span, spansIn } from './span.ts';

export const Note = builder.objectRef<NoteRecord>('Note');

Note.implement({
  description: "An editor's remark on records or on words of an article.",
  fields: (t) => ({
    text: localizedField(t, 'What the editor remarks.', ({ text }) => text),
    article: t.field({
      type: Article,
      description: 'The article to which it belongs.',
      resolve: ({ article }, _args, context) => findReferred(context, 'article', article),
    }),
    on: t.field({
      type: [NoteTarget],
      description: 'The records that it is on.',
      resolve: ({ on }, _args, context) => on.map((target) => findReference(context, target)),
    }),
    spans: t.field({
      type: [Span],
      description: 'The words that it is on.',
      resolve: ({ article, spans }) => spansIn(article, spans),
    }),
    sources: t.exposeStringList('sources', {
      description: 'The addresses of public sources that bear it out.',
    }),
    codes: codesField(t),
    lost: lostField(t),
  }),
});
