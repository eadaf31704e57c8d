import type { Dossier } from '@depeche/model';
import type { Correction } from '../contract/amendments.ts';
import { type Ground, stripEvent } from './strip-event.ts';

/**
 * A dossier with the corrected record in place of its own. Of an event that several dossiers tell, each has the words of
 * its own articles only.
 */
export function correct(dossier: Dossier, correction: Correction, ground: Ground): Dossier {
  switch (correction.type) {
    case 'actor':
      return { ...dossier, actors: replaced(dossier.actors, correction.record) };
    case 'article':
      return { ...dossier, articles: replaced(dossier.articles, correction.record) };
    case 'statement':
      return { ...dossier, statements: replaced(dossier.statements, correction.record) };
    case 'event':
      return { ...dossier, events: replaced(dossier.events, stripEvent(correction.record, ground)) };
  }
}

function replaced<T extends { readonly slug: string }>(records: readonly T[], record: T): T[] {
  return records.map((each) => (each.slug === record.slug ? record : each));
}
