import type { Migration } from '../../sql/migration.ts';
import { tables } from './0001-tables.ts';
import { triggers } from './0002-triggers.ts';
import { words } from './0003-words.ts';

/** Every migration, in order; a store's version is how many of them it has been through. */
export const migrations: readonly Migration[] = [tables, triggers, words];
