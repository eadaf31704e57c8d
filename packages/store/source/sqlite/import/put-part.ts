import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import { assertWhole } from '../../import/assert-whole.ts';
import { bundlesOf } from '../../import/bundle.ts';
import { slot } from '../../sql/slot.ts';
import { hasContents } from './event-versions.ts';
import { isClaimed } from './is-claimed.ts';
import { placeArticle, settleArticle } from './place-article.ts';
import type { ClaimedType } from './put-record.ts';
import type { Session } from './session.ts';
import { reserve, settle } from './settle.ts';
import type { Tally } from './tally.ts';

/** Writes every record of a part of a dossier, and claims it. */
export function putPart(session: Session, tally: Tally, part: Dossier): void {
  assertWhole(part, (type, slug) => isClaimed(session, type, slug));
  // First every record gets its place, for they refer to one another in any order.
  const incoming = [
    ...part.actors.map((record) => reserve(session, 'actor', record)),
    ...part.places.map((record) => reserve(session, 'place', record)),
    ...part.topics.map((record) => reserve(session, 'topic', record)),
    ...part.events.map((record) => reserve(session, 'event', record)),
    ...part.conflicts.map((record) => reserve(session, 'conflict', record)),
  ].filter((each) => each !== undefined);
  const articles = bundlesOf(part)
    .map((bundle) => placeArticle(session, bundle))
    .filter((each) => each !== undefined);
  const contents = new Set(articles.filter((each) => !each.isBare).map(({ own }) => own.article.slug));
  const isOwn = (slug: string) => contents.has(slug) || hasContents(session.runner, session.dossier, slug);
  for (const each of incoming) {
    const own = settle(session, each, isOwn);
    if (each.isRepeated) changeClaim(session, each.id, own, false);
    else claim(session, tally, each.type, each.id, own, false);
  }
  for (const each of articles) {
    const own = settleArticle(session, each);
    if (each.earlier) changeClaim(session, each.id, own, each.isBare);
    else claim(session, tally, 'article', each.id, own, each.isBare);
    tally.countContents(each.own, each.earlier);
  }
  session.flush();
  session.isFirstPart = false;
}

function claim(
  { write, dossier }: Session,
  tally: Tally,
  type: ClaimedType,
  record: number,
  own_json: string | null,
  isBare: boolean,
): void {
  const ordinal = tally.next(type);
  write.insert('dossier_record', { dossier, type, ordinal, record, own_json, bare: isBare ? 1 : 0 });
}

/** A record that came again has the place of the first time. */
function changeClaim({ runner, dossier }: Session, record: number, own: string | null, isBare: boolean) {
  const query = runner.once(
    'change claim',
    () => sql`update dossier_record set own_json = ${slot('own')}, bare = ${slot('bare')}
      where record = ${slot('record')} and dossier = ${slot('dossier')}`,
  );
  runner.run(query, { dossier, record, own, bare: isBare ? 1 : 0 });
}
