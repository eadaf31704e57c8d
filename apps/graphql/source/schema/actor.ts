import type { Actor as ActorRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findAllReferred } from '../context.ts';
import { articleList } from './article.ts';
import { codesField } from './code.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { ActorKind } from './enums.ts';
import { eventList } from './event.ts';
import { ActorFilter } from './inputs/actor-filter.ts';
import { ActorOrder } from './inputs/orders.ts';
import { lists } from './list.ts';
import { languageArgument, localizedField } from './localized-field.ts';
import { mentionList } from './mention.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { Office } from './office.ts';
import { statementList } from './statement.ts';
import { timelineField } from './timeline.ts';

export const Actor = builder.objectRef<ActorRecord>('Actor');

export const actorList = lists({
  type: 'actor',
  connection: connectionType('Actor', 'actors', Actor),
  filter: ActorFilter,
  order: ActorOrder,
});

Actor.implement({
  description:
    'Whoever speaks or acts. Nobody is rolled up into anybody: an official of the White House is not the White House.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Actor', 'joe-biden'),
    kind: t.expose('kind', { type: ActorKind, description: 'What kind of actor it is.' }),
    name: localizedField(t, 'The usual name.', ({ name }) => name),
    aliases: t.stringList({
      description: 'Other names.',
      args: { language: languageArgument(t) },
      resolve: ({ aliases }, { language }, context) => context.lists(aliases, language),
    }),
    wikidata: t.exposeString('wikidata', {
      nullable: true,
      description: 'The Wikidata item, such as Q7184; null where it is not known for certain.',
    }),
    codes: codesField(t),
    offices: t.field({
      type: [Office],
      description: 'The offices that it holds or held.',
      resolve: ({ offices }) => Object.entries(offices).map(([slug, office]) => ({ ...office, slug })),
    }),
    memberOf: t.field({
      type: [Actor],
      description: 'The actors of which it is a part.',
      resolve: ({ memberOf }, _args, context) => findAllReferred(context, 'actor', memberOf),
    }),
    statements: statementList(t, {
      description: 'What it says, alone or with others.',
      of: ({ slug }) => ({ speaker: slug }),
    }),
    addressed: statementList(t, {
      description: 'What is said to it.',
      of: ({ slug }) => ({ addressee: slug }),
    }),
    relayed: statementList(t, {
      description: 'What it passes on: it stands in a link of the chain, but not the last.',
      of: ({ slug }) => ({ via: slug }),
    }),
    statementsAbout: statementList(t, {
      description: 'What is said about it.',
      of: ({ slug }) => ({ about: { actor: slug } }),
    }),
    events: eventList(t, {
      description: 'The events in which it takes part, in any role.',
      of: ({ slug }) => ({ participant: slug }),
    }),
    mentions: mentionList(t, {
      description: 'The words that refer to it.',
      of: ({ slug }) => ({ of: { actor: slug } }),
    }),
    articles: articleList(t, {
      description: 'The articles in which it is mentioned, speaks, is addressed or takes part in an event.',
      of: ({ slug }) => ({ actor: slug }),
    }),
    timeline: timelineField(t, {
      description: 'What it says and takes part in, in the order of the dates.',
      of: ({ slug }) => ({ actor: slug }),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ actor: slug }),
    }),
    dossiers: dossiersField(t, 'actor'),
  }),
});
