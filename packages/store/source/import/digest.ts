import { createHash } from 'node:crypto';
import type { Dossier } from '@depeche/model';

const LISTS = [
  'actors',
  'places',
  'topics',
  'events',
  'articles',
  'statements',
  'mentions',
  'notes',
  'conflicts',
] as const;

/**
 * A fingerprint of everything in a dossier. Checked records have their fields in one order; the order of languages and
 * of list entries is the author's and counts, for the first language is the one shown where no other fits.
 */
export function digestOf(dossier: Dossier): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([dossier.slug, dossier.version, dossier.title, dossier.provenance]));
  for (const list of LISTS) {
    hash.update(`\n${list}`);
    for (const record of dossier[list]) hash.update(`\n${JSON.stringify(record)}`);
  }
  return hash.digest('base64url');
}
