import type { Conflict as ConflictRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { ConflictParty } from './conflict-party.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { ConflictFilter } from './inputs/conflict-filter.ts';
import { ConflictOrder } from './inputs/orders.ts';
import { lists } from './list.ts';
import { localizedField } from './localized-field.ts';
import { identity, Node } from './node.ts';
import { findReference } from './references.ts';

export const Conflict = builder.objectRef<ConflictRecord>('Conflict');

export const conflictList = lists({
  type: 'conflict',
  connection: connectionType('Conflict', 'conflicts', Conflict),
  filter: ConflictFilter,
  order: ConflictOrder,
});

Conflict.implement({
  description:
    'Records that cannot all hold, side by side; nothing is merged to make a contradiction disappear.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Conflict', 'troop-figures'),
    note: localizedField(t, 'Why they cannot all hold.', ({ note }) => note),
    between: t.field({
      type: [ConflictParty],
      description: 'The records that cannot all hold.',
      resolve: ({ between }, _args, context) => between.map((party) => findReference(context, party)),
    }),
    dossiers: dossiersField(t, 'conflict'),
  }),
});
