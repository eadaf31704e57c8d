import type { Migration } from '../../sql/migration.ts';
import { tables } from './0001-tables.ts';
import { words } from './0002-words.ts';
import { triggers } from './0003-triggers.ts';

/** Every migration, in order; a store's version is how many of them it has been through. */
export const migrations: readonly Migration[] = [tables, words, triggers];
