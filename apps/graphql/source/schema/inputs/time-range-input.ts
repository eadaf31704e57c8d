import { builder } from '../../builder.ts';

export const TimeRangeInput = builder.inputType('TimeRangeInput', {
  description:
    'A range of days. What may have been on one of them is in it: June 2021 does not overlap December 2021. What has no date is in no range.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day; open where it is left out.' }),
    to: t.field({ type: 'Date', description: 'The last day; open where it is left out.' }),
  }),
});
