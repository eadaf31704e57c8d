import { builder } from '../../builder.ts';
import { Certainty, Channel, Polarity, StatementAct, StatementForm } from '../enums.ts';
import { SubjectInput } from './subject-input.ts';
import { TimeRangeInput } from './time-range-input.ts';

export const StatementFilter = builder.inputType('StatementFilter', {
  description: 'Which statements; all conditions hold at once, a list holds where one of its values does.',
  fields: (t) => ({
    dossier: t.string({ description: 'The slug of a dossier in which its article is.' }),
    article: t.string({ description: 'The slug of the article that reports it.' }),
    speaker: t.string({ description: 'The slug of an actor who says it, alone or with others.' }),
    addressee: t.string({ description: 'The slug of an actor to whom it is said.' }),
    via: t.string({
      description: 'The slug of an actor who passed it on: of any link of its chain but the last.',
    }),
    during: t.string({ description: 'The slug of the event in the course of which it was said.' }),
    about: t.field({ type: SubjectInput, description: 'What it is about.' }),
    event: t.string({ description: 'The slug of an event: about it, during it or performing it.' }),
    form: t.field({ type: [StatementForm], description: 'How its words are given: one of these.' }),
    act: t.field({ type: [StatementAct], description: 'What is done by saying it: one of these.' }),
    certainty: t.field({ type: [Certainty], description: 'How certain the speaker is: one of these.' }),
    polarity: t.field({ type: [Polarity], description: 'Whether it affirms or denies: one of these.' }),
    channel: t.field({
      type: [Channel],
      description: 'By what means it was said at any link of its chain: one of these.',
    }),
    time: t.field({ type: TimeRangeInput, description: 'When it was said.' }),
    query: t.string({ description: 'Words of its content; accents and case do not matter.' }),
  }),
});
