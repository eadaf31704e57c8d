import type { Mention as MentionRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { then } from '../maybe-promise.ts';
import { Article } from './article.ts';
import { connectionType } from './connection.ts';
import { MentionKind } from './enums.ts';
import { MentionFilter } from './inputs/mention-filter.ts';
import { MentionOrder } from './inputs/orders.ts';
import { lists } from './list.ts';
import { lostField } from './lost-words.ts';
import { Mentionable } from './mentionable.ts';
import { Office } from './office.ts';
import { findReference } from './references.ts';
import { Span, spansIn } from './span.ts';

const Mention = builder.objectRef<MentionRecord>('Mention');

export const mentionList = lists({
  type: 'mention',
  connection: connectionType('Mention', 'mentions', Mention),
  filter: MentionFilter,
  order: MentionOrder,
});

Mention.implement({
  description: 'Words of an article that refer to an actor, an event or a place.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MentionKind, description: 'How the words refer to it.' }),
    article: t.field({
      type: Article,
      description: 'The article in which it stands.',
      resolve: ({ article }, _args, context) => findReferred(context, 'article', article),
    }),
    spans: t.field({
      type: [Span],
      description: 'The words; several where something stands between them, none where they were lost.',
      resolve: ({ article, spans }) => spansIn(article, spans),
    }),
    of: t.field({
      type: Mentionable,
      description: 'What the words refer to.',
      resolve: ({ of }, _args, context) => findReference(context, of),
    }),
    literal: t.exposeString('literal', {
      nullable: true,
      description: 'What the words name literally, where that is not what they mean: the city of Moscow.',
    }),
    lost: lostField(t),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office by which a title calls its holder.',
      resolve: ({ of, office }, _args, context) => {
        if (office === undefined || !('actor' in of)) return null;
        return then(findReferred(context, 'actor', of.actor), ({ offices }) => {
          const held = offices[office];
          return held ? { ...held, slug: office } : null;
        });
      },
    }),
  }),
});
