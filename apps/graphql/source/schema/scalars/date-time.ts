import { builder } from '../../builder.ts';
import { textScalar } from './text-scalar.ts';

builder.scalarType('DateTime', {
  description: 'An instant in ISO 8601 with its offset from UTC: `2021-12-30T18:35:00Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  ...textScalar('BAD_DATE', isInstant, 'is no instant, such as 2021-12-30T18:35:00Z'),
});

function isInstant(text: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
