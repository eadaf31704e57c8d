import { operation } from '../client/operation.ts';
import { type ActorNode, actorFragment, actors } from './lists/actors.ts';
import { type ArticleNode, articleFragment, articles } from './lists/articles.ts';
import { type EventNode, eventFragment, events } from './lists/events.ts';
import { headings, notesOf } from './lists/names.ts';
import { type StatementNode, statementFragment, statements } from './lists/statements.ts';
import type { RecordView } from './record.ts';

export const article: RecordView<ArticleNode> = {
  name: 'article',
  summary: 'Show one article with its text.',
  example: 'appel-biden-poutine-2021-12-30',
  operation: operation(
    /* GraphQL */ `
      query Article($slug: String!) {
        record: article(slug: $slug) { ...ArticleFields text }
      }
    `,
    articleFragment,
  ),
  columns: [
    ...articles.columns,
    { heading: { en: 'Text', fr: 'Texte' }, value: ({ text }) => (text === null ? '' : text.trimEnd()) },
  ],
};

export const actor: RecordView<ActorNode> = {
  name: 'actor',
  summary: 'Show one actor with the first words that mention it.',
  example: 'joe-biden',
  operation: operation(
    /* GraphQL */ `
      query Actor($slug: String!) {
        record: actor(slug: $slug) { ...ActorFields }
      }
    `,
    actorFragment,
  ),
  columns: [...actors.columns, ...actors.proof],
};

export const statement: RecordView<StatementNode> = {
  name: 'statement',
  summary: 'Show one statement with its chain and the words that prove it.',
  example: '<article>/<short id>',
  operation: operation(
    /* GraphQL */ `
      query Statement($slug: String!) {
        record: statement(slug: $slug) { ...StatementFields }
      }
    `,
    statementFragment,
  ),
  columns: [...statements.columns, ...statements.proof, { heading: headings.notes, value: notesOf }],
};

export const event: RecordView<EventNode> = {
  name: 'event',
  summary: 'Show one event with the words that tell of it.',
  example: 'geneva-talks-2022-01-10',
  operation: operation(
    /* GraphQL */ `
      query Event($slug: String!) {
        record: event(slug: $slug) { ...EventFields }
      }
    `,
    eventFragment,
  ),
  columns: [...events.columns, ...events.proof, { heading: headings.notes, value: notesOf }],
};
