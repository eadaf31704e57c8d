import type { Stats as Counts } from '@depeche/store';
import { builder } from '../builder.ts';

export const Stats = builder.objectRef<Counts>('Stats').implement({
  description: 'How many records of each type there are.',
  fields: (t) => ({
    dossiers: t.exposeInt('dossier', { description: 'Dossiers: what was imported as one.' }),
    articles: t.exposeInt('article', { description: 'Articles.' }),
    actors: t.exposeInt('actor', { description: 'Actors.' }),
    statements: t.exposeInt('statement', { description: 'Statements.' }),
    events: t.exposeInt('event', { description: 'Events.' }),
    places: t.exposeInt('place', { description: 'Places.' }),
    topics: t.exposeInt('topic', { description: 'Topics.' }),
    conflicts: t.exposeInt('conflict', { description: 'Conflicts.' }),
    mentions: t.exposeInt('mention', { description: 'Mentions.' }),
    notes: t.exposeInt('note', { description: 'Notes.' }),
  }),
});
