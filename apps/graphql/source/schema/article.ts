import type { Article as ArticleRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { then } from '../maybe-promise.ts';
import { actorList } from './actor.ts';
import { codesField } from './code.ts';
import { Conflict } from './conflict.ts';
import { connectionType } from './connection.ts';
import { Coverage, coverageIn } from './coverage.ts';
import { dossiersField } from './dossiers-field.ts';
import { eventList } from './event.ts';
import { ArticleFilter } from './inputs/article-filter.ts';
import { ArticleOrder } from './inputs/orders.ts';
import { lists } from './list.ts';
import { mentionList } from './mention.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { placeList } from './place.ts';
import { Provenance } from './provenance.ts';
import { Span, spansIn } from './span.ts';
import { statementList } from './statement.ts';
import { timelineField } from './timeline.ts';
import { topicList } from './topic.ts';

export const Article = builder.objectRef<ArticleRecord>('Article');

export const articleList = lists({
  type: 'article',
  connection: connectionType('Article', 'articles', Article),
  filter: ArticleFilter,
  order: ArticleOrder,
});

Article.implement({
  description: 'A news article: its text, and what is recorded of it.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Article', 'appel-biden-poutine-2021-12-30'),
    title: t.exposeString('title', { nullable: true, description: 'The headline, where it has one.' }),
    language: t.expose('language', { type: 'Language', description: 'The language in which it is written.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it appeared.',
    }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address.' }),
    codes: codesField(t),
    provenance: t.field({
      type: Provenance,
      description: 'Where it comes from and how it was made; to be shown wherever the article is.',
      resolve: ({ provenance }) => provenance,
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'The whole text, on which all spans count; null where only its address is known.',
    }),
    paragraphs: t.field({
      type: [Span],
      description: 'Its paragraphs, in order, without the white space around them.',
      resolve: ({ slug }, _args, context) =>
        then(context.text(slug), (text) => spansIn(slug, text?.paragraphs ?? [])),
    }),
    sentences: t.field({
      type: [Span],
      description: 'Its sentences, in order; none crosses a paragraph.',
      resolve: ({ slug }, _args, context) =>
        then(context.text(slug), (text) => spansIn(slug, text?.sentences ?? [])),
    }),
    coverage: t.field({
      type: Coverage,
      description: 'Which of its sentences a statement, an event or a note backs.',
      resolve: ({ slug }, _args, context) => coverageIn(context, slug),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it and on what it tells.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ article: slug }),
    }),
    conflicts: t.field({
      type: [Conflict],
      description: 'The conflicts in which one of its statements or events stands.',
      resolve: ({ slug }, _args, { store }) => store.conflictsOf({ article: slug }),
    }),
    statements: statementList(t, {
      description: 'The statements that it reports.',
      of: ({ slug }) => ({ article: slug }),
    }),
    events: eventList(t, {
      description: 'The events that it tells of.',
      of: ({ slug }) => ({ article: slug }),
    }),
    actors: actorList(t, {
      description: 'Those who are mentioned in it, speak, are addressed or take part in an event.',
      of: ({ slug }) => ({ article: slug }),
    }),
    places: placeList(t, {
      description: 'The places that it speaks of.',
      of: ({ slug }) => ({ article: slug }),
    }),
    topics: topicList(t, {
      description: 'The topics that its statements are about.',
      of: ({ slug }) => ({ article: slug }),
    }),
    mentions: mentionList(t, {
      description: 'The words in it that refer to an actor, an event or a place.',
      of: ({ slug }) => ({ article: slug }),
    }),
    timeline: timelineField(t, {
      description: 'Its dated statements and events, in the order of their dates.',
      of: ({ slug }) => ({ article: slug }),
    }),
    dossiers: dossiersField(t, 'article'),
  }),
});
