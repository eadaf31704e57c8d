import type { RecordType } from '@depeche/model';
import { claimOf } from './claims.ts';
import { ownBundle } from './place-article.ts';
import type { Session } from './session.ts';

/** Whether an earlier part of the dossier brought a record. */
export function isClaimed(session: Session, type: RecordType, slug: string): boolean {
  if (session.isFirstPart) return false;
  if (type === 'statement') {
    const article = session.find('article', slug.slice(0, slug.indexOf('/')));
    const own = article && ownBundle(session, article.id);
    return own?.statements.some((statement) => statement.slug === slug) ?? false;
  }
  const held = session.find(type, slug);
  return held !== undefined && claimOf(session.runner, session.dossier, held.id) !== undefined;
}
