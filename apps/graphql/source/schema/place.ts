import type { Place as PlaceRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { articleList } from './article.ts';
import { codesField } from './code.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { eventList } from './event.ts';
import { PlaceOrder } from './inputs/orders.ts';
import { PlaceFilter } from './inputs/place-filter.ts';
import { lists } from './list.ts';
import { localizedField } from './localized-field.ts';
import { mentionList } from './mention.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { statementList } from './statement.ts';

export const Place = builder.objectRef<PlaceRecord>('Place');

export const placeList = lists({
  type: 'place',
  connection: connectionType('Place', 'places', Place),
  filter: PlaceFilter,
  order: PlaceOrder,
});

Place.implement({
  description: 'Where something happens, or what is spoken of as a place.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Place', 'geneva'),
    name: localizedField(t, 'The usual name.', ({ name }) => name),
    wikidata: t.exposeString('wikidata', {
      nullable: true,
      description: 'The Wikidata item, such as Q71; null where it is not known for certain.',
    }),
    codes: codesField(t),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Degrees north of the equator (WGS 84).',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Degrees east of Greenwich (WGS 84).',
    }),
    within: t.field({
      type: Place,
      nullable: true,
      description: 'The larger place of which it is a part.',
      resolve: ({ within }, _args, context) =>
        within === undefined ? null : findReferred(context, 'place', within),
    }),
    statements: statementList(t, {
      description: 'The statements about it.',
      of: ({ slug }) => ({ about: { place: slug } }),
    }),
    events: eventList(t, {
      description: 'The events that were there.',
      of: ({ slug }) => ({ place: slug }),
    }),
    mentions: mentionList(t, {
      description: 'The words that refer to it.',
      of: ({ slug }) => ({ of: { place: slug } }),
    }),
    articles: articleList(t, {
      description: 'The articles that speak of it.',
      of: ({ slug }) => ({ place: slug }),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ place: slug }),
    }),
    dossiers: dossiersField(t, 'place'),
  }),
});
