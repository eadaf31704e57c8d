import { isDate } from '@depeche/model';
import { builder } from '../../builder.ts';
import { textScalar } from './text-scalar.ts';

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar in ISO 8601: `2021-12-30`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  ...textScalar('BAD_DATE', isDate, 'is no day, such as 2021-12-30'),
});
