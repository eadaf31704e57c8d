import type { Slug } from '@depeche/model';
import type { FieldRef } from '@pothos/core';
import { builder, type Fields, type Types } from '../builder.ts';
import { encodeId } from '../ids.ts';
import { type TypeName, typeOf } from '../type-of.ts';

export const Node = builder.interfaceRef<{ readonly slug: Slug }>('Node').implement({
  description: 'A record with an id of its own.',
  resolveType: typeOf,
  fields: (t) => ({
    id: t.id({
      description: 'An opaque id, unique over all types of record.',
      resolve: (record) => encodeId(typeOf(record), record.slug),
    }),
  }),
});

/** The two names of a record: every type that is a `Node` begins with them. */
export function identity<Parent extends { readonly slug: Slug }>(
  t: Fields<Parent>,
  type: TypeName,
  example: string,
): { id: FieldRef<Types, string>; slug: FieldRef<Types, string> } {
  return {
    id: t.id({
      description: 'An opaque id, unique over all types of record.',
      resolve: ({ slug }: Parent) => encodeId(type, slug),
    }),
    slug: t.string({
      description: `A readable name, unique among records of this type: \`${example}\`.`,
      resolve: ({ slug }: Parent) => slug,
    }),
  };
}
