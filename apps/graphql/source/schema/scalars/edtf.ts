import { tryBounds } from '@depeche/model';
import { builder } from '../../builder.ts';
import { textScalar } from './text-scalar.ts';

builder.scalarType('EDTF', {
  description:
    'A date as exact as it is known, in the Extended Date/Time Format, level 1: `2021-12-30`, `2021-06`, `2021-12~` (about), `../2021-12-30` (at the latest).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  ...textScalar('BAD_DATE', (text) => tryBounds(text) !== undefined, 'is no date in EDTF level 1'),
});
