import type { Migration } from '../../sql/migration.ts';
import { records } from './0001-records.ts';
import { words } from './0002-words.ts';
import { newFields } from './0003-new-fields.ts';
import { bareArticles } from './0004-bare-articles.ts';
import { dossierOrder } from './0005-dossier-order.ts';
import { operations } from './0006-operations.ts';
import { amendments } from './0007-amendments.ts';

/** Every migration, in order; a store's version is how many of them it has been through. */
export const migrations: readonly Migration[] = [
  records,
  words,
  newFields,
  bareArticles,
  dossierOrder,
  operations,
  amendments,
];
