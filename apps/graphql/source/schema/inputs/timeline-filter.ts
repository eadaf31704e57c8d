import { builder } from '../../builder.ts';
import { TimeRangeInput } from './time-range-input.ts';

const TimelineKind = builder.enumType('TimelineKind', {
  description: 'A type of record that a timeline shows.',
  values: {
    STATEMENT: { value: 'statement', description: 'Statements, by when they were said.' },
    EVENT: { value: 'event', description: 'Events, by when they were.' },
  } as const,
});

export const TimelineFilter = builder.inputType('TimelineFilter', {
  description: 'Which statements and events of a timeline; all conditions hold at once.',
  fields: (t) => ({
    kinds: t.field({ type: [TimelineKind], description: 'Only records of these types.' }),
    dossier: t.string({ description: 'The slug of a dossier in which they are: the story that it tells.' }),
    article: t.string({ description: 'The slug of the article that tells of them.' }),
    actor: t.string({ description: 'The slug of an actor who speaks or takes part.' }),
    time: t.field({ type: TimeRangeInput, description: 'When they were.' }),
  }),
});
