import { isDuration } from '@depeche/model';
import { builder } from '../../builder.ts';
import { textScalar } from './text-scalar.ts';

builder.scalarType('Duration', {
  description: 'A length of time in ISO 8601: `PT50M` is fifty minutes.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#appendix-A',
  ...textScalar('BAD_DURATION', isDuration, 'is no duration in ISO 8601, such as PT50M'),
});
