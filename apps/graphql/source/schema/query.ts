import { MAX_PAGE_SIZE, type MaybePromise } from '@depeche/store';
import { builder, type Fields } from '../builder.ts';
import type { Context } from '../context.ts';
import { userError } from '../errors/user-error.ts';
import { decodeId } from '../ids.ts';
import { then } from '../maybe-promise.ts';
import { type NodeRecords, typed } from '../type-of.ts';
import { Actor, actorList } from './actor.ts';
import { Article, articleList } from './article.ts';
import { Conflict, conflictList } from './conflict.ts';
import { Dossier, dossierList } from './dossier.ts';
import { Event, eventList } from './event.ts';
import { mentionList } from './mention.ts';
import { Node } from './node.ts';
import { Place, placeList } from './place.ts';
import { searchField } from './search.ts';
import { Statement, statementList } from './statement.ts';
import { Stats } from './stats.ts';
import { timelineField } from './timeline.ts';
import { Topic, topicList } from './topic.ts';

const all = () => ({});

builder.queryType({
  description: 'Everything that can be asked of the record.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'An article by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'appel-biden-poutine-2021-12-30') },
      resolve: (_root, { slug }, { store }) => store.find('article', slug),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'An actor by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'joe-biden') },
      resolve: (_root, { slug }, { store }) => store.find('actor', slug),
    }),
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'A statement by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'appel-biden-poutine-2021-12-30/diplomatic-path-open') },
      resolve: (_root, { slug }, { store }) => store.find('statement', slug),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'An event by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'geneva-talks-2022-01-10') },
      resolve: (_root, { slug }, { store }) => store.find('event', slug),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'A place by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'geneva') },
      resolve: (_root, { slug }, { store }) => store.find('place', slug),
    }),
    topic: t.field({
      type: Topic,
      nullable: true,
      description: 'A topic by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'security-guarantees') },
      resolve: (_root, { slug }, { store }) => store.find('topic', slug),
    }),
    conflict: t.field({
      type: Conflict,
      nullable: true,
      description: 'A conflict by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'troop-figures') },
      resolve: (_root, { slug }, { store }) => store.find('conflict', slug),
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'A dossier by its slug; null where there is none.',
      args: { slug: slugArgument(t, 'us-russia-talks-2021-2022') },
      resolve: (_root, { slug }, { store }) => store.findDossier(slug),
    }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'A record of any type by its id; null where there is none.',
      args: { id: t.arg.id({ required: true, description: "The record's id." }) },
      resolve: (_root, { id }, context) => findNode(context, id),
    }),
    nodes: t.field({
      type: [Node],
      nullable: { list: false, items: true },
      description: 'Records of any type by their ids, in the order asked; null where there is none.',
      args: {
        ids: t.arg.idList({ required: true, description: `The records' ids: at most ${MAX_PAGE_SIZE}.` }),
      },
      resolve: (_root, { ids }, context) => {
        if (ids.length <= MAX_PAGE_SIZE) return ids.map((id) => findNode(context, id));
        const message = `This query asks for ${ids.length} nodes; at most ${MAX_PAGE_SIZE} are allowed.`;
        throw userError('PAGE_SIZE_LIMIT', message, { asked: ids.length, allowed: MAX_PAGE_SIZE });
      },
    }),
    articles: articleList(t, { description: 'Articles.', of: all }),
    actors: actorList(t, { description: 'Those who speak or act.', of: all }),
    statements: statementList(t, { description: 'Statements of all articles.', of: all }),
    events: eventList(t, { description: 'Events of all articles.', of: all }),
    places: placeList(t, { description: 'Places.', of: all }),
    topics: topicList(t, { description: 'Topics.', of: all }),
    conflicts: conflictList(t, { description: 'Records that cannot all hold.', of: all }),
    dossiers: dossierList(
      t,
      'What was imported as one: articles with their records, and the stories that they tell.',
    ),
    mentions: mentionList(t, { description: 'Words that refer to an actor, an event or a place.', of: all }),
    search: searchField(t),
    timeline: timelineField(t, {
      description:
        'Dated statements and events, by the earliest day that each may mean, then the more exact first, then by where the article tells them.',
      of: all,
    }),
    stats: t.field({
      type: Stats,
      description: 'How many records of each type there are.',
      resolve: (_root, _args, { store }) => store.stats(),
    }),
  }),
});

function slugArgument<Parent>(t: Fields<Parent>, example: string) {
  return t.arg.string({ required: true, description: `The readable name: \`${example}\`.` });
}

function findNode(context: Context, id: string) {
  const known = decodeId(id);
  if (!known) return null;
  return then(readNode(context, known), (record) =>
    record === undefined ? null : typed(known.type, record),
  );
}

function readNode(
  { store }: Context,
  { type, slug }: NonNullable<ReturnType<typeof decodeId>>,
): MaybePromise<NodeRecords[keyof NodeRecords] | undefined> {
  return type === 'dossier' ? store.findDossier(slug) : store.find(type, slug);
}
