import { localize, type Topic } from '@depeche/model';
import { keyed } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const topics: ReadonlyArray<Column<Topic>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('label', 'What it is called.', ({ label }, language) => localize(label, language)),
  column('labels', 'What it is called in each language.', ({ label }) => keyed(label)),
];
