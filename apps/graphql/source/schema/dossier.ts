import type { DossierEntry, DossierListRequest } from '@depeche/store';
import type { FieldRef } from '@pothos/core';
import { builder, type Fields, type Types } from '../builder.ts';
import type { Context } from '../context.ts';
import { actorList } from './actor.ts';
import { articleList } from './article.ts';
import { conflictList } from './conflict.ts';
import { connect, connectionType } from './connection.ts';
import { eventList } from './event.ts';
import { DossierOrder } from './inputs/orders.ts';
import { languageArgument } from './localized-field.ts';
import { identity, Node } from './node.ts';
import { type PageArguments, pageArguments, toPageRequest } from './page-arguments.ts';
import { placeList } from './place.ts';
import { Provenance } from './provenance.ts';
import { statementList } from './statement.ts';
import { timelineField } from './timeline.ts';
import { topicList } from './topic.ts';

export const Dossier = builder.objectRef<DossierEntry>('Dossier');

const DossierConnection = connectionType('Dossier', 'dossiers', Dossier);

interface DossierArguments extends PageArguments {
  readonly orderBy?: DossierListRequest['orderBy'] | null;
}

/** The field that lists all dossiers; the store knows no filter for them. */
export function dossierList<Parent>(t: Fields<Parent>, description: string): FieldRef<Types> {
  return t.field({
    type: DossierConnection,
    description,
    args: {
      ...pageArguments(t),
      orderBy: t.arg({ type: DossierOrder, description: 'In which order.' }),
    },
    resolve: (_parent: Parent, args: DossierArguments, { store }: Context) =>
      connect(
        () => store.listDossiers({ ...toPageRequest(args), orderBy: args.orderBy ?? undefined }),
        () => store.countDossiers(),
      ),
  });
}

Dossier.implement({
  description:
    'What was imported as one: an article with its records, or several articles that tell one story, each in its own way.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Dossier', 'us-russia-talks-2021-2022'),
    version: t.exposeInt('version', { description: 'Which edition of it this is, counted from 1.' }),
    title: t.string({
      nullable: true,
      description: 'What the story is called, where it has a title.',
      args: { language: languageArgument(t) },
      resolve: ({ title }, { language }, context) => title && context.words(title, language),
    }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was imported last.' }),
    provenance: t.field({
      type: Provenance,
      nullable: true,
      description:
        'Where it comes from, where it was taken over from a file in another format; each article has its own.',
      resolve: ({ provenance }) => provenance,
    }),
    articles: articleList(t, {
      description: 'Its articles.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    statements: statementList(t, {
      description: 'The statements that its articles report.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    events: eventList(t, {
      description: 'Its events: each once, however many of its articles tell of it.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    actors: actorList(t, {
      description: 'Its actors.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    places: placeList(t, {
      description: 'Its places.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    topics: topicList(t, {
      description: 'Its topics.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    conflicts: conflictList(t, {
      description:
        'What cannot all hold of what it tells: where its articles disagree, or those whom they quote.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
    timeline: timelineField(t, {
      description:
        'The story in the order of its dates: the dated statements and events of all its articles on one line of time.',
      of: ({ slug }) => ({ dossier: slug }),
    }),
  }),
});
