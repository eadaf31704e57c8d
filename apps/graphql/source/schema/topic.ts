import type { Topic as TopicRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { articleList } from './article.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { TopicOrder } from './inputs/orders.ts';
import { TopicFilter } from './inputs/topic-filter.ts';
import { lists } from './list.ts';
import { localizedField } from './localized-field.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { statementList } from './statement.ts';

export const Topic = builder.objectRef<TopicRecord>('Topic');

export const topicList = lists({
  type: 'topic',
  connection: connectionType('Topic', 'topics', Topic),
  filter: TopicFilter,
  order: TopicOrder,
});

Topic.implement({
  description: 'A matter that statements are about.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Topic', 'security-guarantees'),
    label: localizedField(t, 'What the topic is called.', ({ label }) => label),
    statements: statementList(t, {
      description: 'The statements about it.',
      of: ({ slug }) => ({ about: { topic: slug } }),
    }),
    articles: articleList(t, {
      description: 'The articles with a statement about it.',
      of: ({ slug }) => ({ topic: slug }),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ topic: slug }),
    }),
    dossiers: dossiersField(t, 'topic'),
  }),
});
