import type { Table, Tables } from '../tables/tables.ts';
import type { Column } from './column.ts';
import { actors } from './columns/actors.ts';
import { articles } from './columns/articles.ts';
import { conflicts } from './columns/conflicts.ts';
import { events } from './columns/events.ts';
import { mentions } from './columns/mentions.ts';
import { notes } from './columns/notes.ts';
import { places } from './columns/places.ts';
import { statements } from './columns/statements.ts';
import { topics } from './columns/topics.ts';

/**
 * The columns of each table, in order, each with what stands in it. What is a list in the record is one cell, so that a
 * record is one line: `listed` tells how, and how to take it apart again.
 */
export const csvColumns: { readonly [T in Table]: ReadonlyArray<Column<Tables[T]>> } = {
  articles,
  actors,
  statements,
  events,
  mentions,
  notes,
  places,
  topics,
  conflicts,
};
