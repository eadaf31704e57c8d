import type { Dossier } from '@depeche/model';
import type { Stats } from '../contract/stats.ts';

/** How many records of each type a dossier has. */
export function countRecords(dossier: Dossier): Stats {
  return {
    article: dossier.articles.length,
    actor: dossier.actors.length,
    statement: dossier.statements.length,
    event: dossier.events.length,
    place: dossier.places.length,
    topic: dossier.topics.length,
    conflict: dossier.conflicts.length,
    mention: dossier.mentions.length,
    note: dossier.notes.length,
    dossier: 1,
  };
}
