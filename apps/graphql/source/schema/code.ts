import type { Codes } from '@depeche/model';
import type { FieldRef } from '@pothos/core';
import { builder, type Fields, type Types } from '../builder.ts';

interface CodeRecord {
  readonly scheme: string;
  readonly value: string;
}

const Code = builder.objectRef<CodeRecord>('Code').implement({
  description: 'What a record is called in another scheme.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The scheme: `cameo`, `gdelt`, `brat`.' }),
    value: t.exposeString('value', { description: 'What the scheme calls it: `042`.' }),
  }),
});

/** The field of a record that gives what other schemes call it. */
export function codesField<Parent extends { readonly codes: Codes }>(
  t: Fields<Parent>,
): FieldRef<Types, readonly CodeRecord[]> {
  return t.field({
    type: [Code],
    description: 'What it is called in other schemes, such as CAMEO.',
    resolve: ({ codes }: Parent) => Object.entries(codes).map(([scheme, value]) => ({ scheme, value })),
  });
}
