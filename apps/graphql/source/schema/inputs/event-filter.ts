import { builder } from '../../builder.ts';
import { EventStatus, EventType } from '../enums.ts';
import { TimeRangeInput } from './time-range-input.ts';

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; all conditions hold at once, a list holds where one of its values does.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which it is.' }),
    article: t.string({ description: 'The slug of an article that tells of it.' }),
    participant: t.string({ description: 'The slug of an actor who takes part in it, in any role.' }),
    place: t.string({ description: 'The slug of the place where it is.' }),
    type: t.field({ type: [EventType], description: 'What kind of event: one of these.' }),
    mode: t.stringList({ description: "The kind within the type: one of these of PLOVER's modes." }),
    status: t.field({ type: [EventStatus], description: 'Whether it took place: one of these.' }),
    time: t.field({ type: TimeRangeInput, description: 'When it was.' }),
    query: t.string({ description: 'Words of its label or evidence; accents and case do not matter.' }),
  }),
});
