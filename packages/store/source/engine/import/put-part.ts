import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import { brokenReference, referencesBeyond } from '../../import/assert-whole.ts';
import { bundlesOf } from '../../import/bundle.ts';
import { slot } from '../../sql/slot.ts';
import type { Steps } from '../steps.ts';
import { hasContents } from './event-versions.ts';
import { isClaimed } from './is-claimed.ts';
import { type PlacedArticle, placeArticle, settleArticle } from './place-article.ts';
import type { ClaimedType } from './put-record.ts';
import type { Session } from './session.ts';
import { reserveAll, settle } from './settle.ts';
import type { Tally } from './tally.ts';

/** Writes every record of a part of a dossier, and claims it. */
export function* putPart(session: Session, tally: Tally, part: Dossier): Steps<void> {
  for (const each of referencesBeyond(part)) {
    if (!(yield* isClaimed(session, each.type, each.slug))) throw brokenReference(part, each);
  }
  // First every record gets its place, for they refer to one another in any order.
  const incoming = [
    ...(yield* reserveAll(session, 'actor', part.actors)),
    ...(yield* reserveAll(session, 'place', part.places)),
    ...(yield* reserveAll(session, 'topic', part.topics)),
    ...(yield* reserveAll(session, 'event', part.events)),
    ...(yield* reserveAll(session, 'conflict', part.conflicts)),
  ];
  const articles: PlacedArticle[] = [];
  for (const bundle of bundlesOf(part)) {
    const placed = yield* placeArticle(session, bundle);
    if (placed) articles.push(placed);
  }
  const contents = new Set(articles.filter((each) => !each.isBare).map(({ own }) => own.article.slug));
  const isOwn = function* (slug: string): Steps<boolean> {
    return contents.has(slug) || (yield* hasContents(session.runner, session.dossier, slug));
  };
  for (const each of incoming) {
    const own = yield* settle(session, each, isOwn);
    if (each.isRepeated) yield* changeClaim(session, each.id, own, false);
    else yield* claim(session, tally, each.type, each.id, own, false);
  }
  for (const each of articles) {
    const own = yield* settleArticle(session, each);
    if (each.earlier) yield* changeClaim(session, each.id, own, each.isBare);
    else yield* claim(session, tally, 'article', each.id, own, each.isBare);
    tally.countContents(each.own, each.earlier);
  }
  yield* session.flush();
  session.isFirstPart = false;
}

function* claim(
  { write, dossier }: Session,
  tally: Tally,
  type: ClaimedType,
  record: number,
  own_json: string | null,
  isBare: boolean,
): Steps<void> {
  const ordinal = tally.next(type);
  yield* write.insert('dossier_record', { dossier, type, ordinal, record, own_json, bare: isBare ? 1 : 0 });
}

/** A record that came again has the place of the first time. */
function* changeClaim({ runner, dossier }: Session, record: number, own: string | null, isBare: boolean) {
  const query = runner.once(
    'change claim',
    () => sql`update dossier_record set own_json = ${slot('own')}, bare = ${slot('bare')}
      where record = ${slot('record')} and dossier = ${slot('dossier')}`,
  );
  yield* runner.run(query, { dossier, record, own, bare: isBare ? 1 : 0 });
}
