import { boundsOf, type EventTime, type Slug, type StatementTime } from '@depeche/model';
import { builder } from '../builder.ts';
import { Precision } from './enums.ts';
import { Span, spansIn } from './span.ts';

export const TimeReference = builder.objectRef<EventTime>('TimeReference');

TimeReference.implement({
  description: 'When something was: a date as exact as it is known, and the words that say so.',
  fields: (t) => ({
    edtf: t.expose('edtf', { type: 'EDTF', description: 'The date.' }),
    precision: t.field({
      type: Precision,
      description: 'How exactly the date is known.',
      resolve: ({ edtf }) => boundsOf(edtf).precision,
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day that the date may mean; null where its beginning is open.',
      resolve: ({ edtf }) => boundsOf(edtf).earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day that the date may mean; null where its end is open.',
      resolve: ({ edtf }) => boundsOf(edtf).latest,
    }),
    expression: t.field({
      type: [Span],
      description: 'The words that express it: "jeudi", "le 10 janvier".',
      resolve: ({ expression }) => expression,
    }),
    anchor: t.expose('anchor', {
      type: 'Date',
      nullable: true,
      description: 'The day against which the words were read, where they do not name the year themselves.',
    }),
    zone: t.exposeString('zone', {
      nullable: true,
      description: 'The time zone in which the day is meant, where it matters: Europe/Moscow, +03:00.',
    }),
  }),
});

/** The time of a statement, which stands in one article, with the article that its words are of. */
export function timeIn(article: Slug, time: StatementTime | undefined): EventTime | undefined {
  return time && { ...time, expression: spansIn(article, time.expression) };
}
