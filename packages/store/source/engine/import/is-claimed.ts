import type { RecordType } from '@depeche/model';
import type { Steps } from '../steps.ts';
import { claimOf } from './claims.ts';
import { ownBundle } from './place-article.ts';
import type { Session } from './session.ts';

/** Whether an earlier part of the dossier brought a record. */
export function* isClaimed(session: Session, type: RecordType, slug: string): Steps<boolean> {
  if (session.isFirstPart) return false;
  if (type === 'statement') {
    const article = yield* session.find('article', slug.slice(0, slug.indexOf('/')));
    const own = article && (yield* ownBundle(session, article.id));
    return own?.statements.some((statement) => statement.slug === slug) ?? false;
  }
  const held = yield* session.find(type, slug);
  return held !== undefined && (yield* claimOf(session.runner, session.dossier, held.id)) !== undefined;
}
