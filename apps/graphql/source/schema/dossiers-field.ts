import type { Slug } from '@depeche/model';
import type { DossierEntry, Records } from '@depeche/store';
import type { FieldRef } from '@pothos/core';
import type { Fields, Types } from '../builder.ts';
import type { Context } from '../context.ts';
import { Dossier } from './dossier.ts';

/** The field of a record that gives the dossiers which have it. */
export function dossiersField<Parent extends { readonly slug: Slug }>(
  t: Fields<Parent>,
  type: keyof Records,
): FieldRef<Types, readonly DossierEntry[]> {
  return t.field({
    type: [Dossier],
    description: descriptions[type] ?? 'The dossiers that have it, by slug: where it comes from.',
    resolve: ({ slug }: Parent, _args: object, { store }: Context) => store.dossiersOf(type, slug),
  });
}

const descriptions: Partial<Record<keyof Records, string>> = {
  statement: 'The dossiers that have its article, by slug: where it comes from.',
};
