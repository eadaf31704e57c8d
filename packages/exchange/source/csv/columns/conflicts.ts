import { type Conflict, localize } from '@depeche/model';
import { keyed, referencesOf } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const conflicts: ReadonlyArray<Column<Conflict>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('note', 'Why they cannot all hold.', ({ note }, language) => localize(note, language)),
  column('notes', 'The same in each language.', ({ note }) => keyed(note)),
  column('between', 'The records that cannot all hold.', ({ between }) => referencesOf(between)),
];
