import { StoreError } from '../../error.ts';
import { type Bundle, isBare, mergeBundles, type PartialBundle } from '../../import/bundle.ts';
import type { Steps } from '../steps.ts';
import { claimantsOf, claimOf, dropVersions, inOrder, keepVersions, shownOf } from './claims.ts';
import { putBundle, type ReservedBundle, reserveBundle } from './put-bundle.ts';
import { readBundle } from './read-bundle.ts';
import type { Session } from './session.ts';

/** An article of the incoming dossier that has its place in the store. */
export interface PlacedArticle {
  readonly id: number;
  /** The dossier's own version, and what earlier parts had of it. */
  readonly own: Bundle;
  readonly earlier: Bundle | undefined;
  readonly isBare: boolean;
  /** Whether other dossiers have it too. */
  readonly isShared: boolean;
  /** The version that is to be shown; undefined where it is shown already. */
  readonly shown: ReservedBundle | undefined;
  readonly isShown: boolean;
}

/**
 * Makes sure that an article has its place in the store, with the statements of the version that is to be shown, so that
 * others can refer to them; undefined where earlier parts of the dossier brought all of it.
 */
export function* placeArticle(session: Session, partial: PartialBundle): Steps<PlacedArticle | undefined> {
  const { runner, dossier, sequence } = session;
  const held = yield* session.find('article', partial.slug);
  const id = held?.id ?? (yield* session.create('article', partial.slug, ''));
  const earlier = held && !session.isFirstPart ? yield* ownBundle(session, id) : undefined;
  const own = earlier ? mergeBundles(earlier, partial) : wholeBundle(partial);
  if (earlier && JSON.stringify(own) === JSON.stringify(earlier)) return undefined;
  const others = held ? (yield* claimantsOf(runner, id)).filter((each) => each.dossier !== dossier) : [];
  const self = { dossier, sequence, own_json: null, bare: isBare(own) ? 1 : 0 };
  const chosen = shownOf(inOrder(others, self)) ?? self;
  const placed = { id, own, earlier, isBare: self.bare === 1, isShared: others.length > 0 };
  if (chosen === self) return { ...placed, isShown: true, shown: yield* reserveBundle(session, own, id) };
  const version = chosen.own_json;
  // The store's JSON is the article that went in.
  const shown =
    version === null ? undefined : yield* reserveBundle(session, JSON.parse(version) as Bundle, id);
  return { ...placed, isShown: false, shown };
}

/** Shows the version that is to be shown. Gives the dossier's own where it is not that one. */
export function* settleArticle(session: Session, placed: PlacedArticle): Steps<string | null> {
  const { id, own, shown, isShown, isShared } = placed;
  if (shown) yield* showBundle(session, shown, isShared);
  if (isShown) return null;
  const text = JSON.stringify(own);
  return text === JSON.stringify(shown?.bundle ?? (yield* readBundle(session.runner, id))) ? null : text;
}

/** Shows a version of an article; the dossiers that share it keep theirs. */
export function* showBundle(session: Session, reserved: ReservedBundle, isShared: boolean): Steps<void> {
  const { id, bundle } = reserved;
  if (isShared) {
    const [before, after] = [JSON.stringify(yield* readBundle(session.runner, id)), JSON.stringify(bundle)];
    if (before !== after) {
      yield* keepVersions(session.runner, id, before);
      yield* dropVersions(session.runner, id, after);
    }
  }
  yield* putBundle(session, reserved);
}

/** A dossier's own version of an article, as far as it has come. */
export function* ownBundle({ runner, dossier }: Session, id: number): Steps<Bundle | undefined> {
  const claim = yield* claimOf(runner, dossier, id);
  if (!claim) return undefined;
  // The store's JSON is the article that went in.
  return claim.own_json === null ? yield* readBundle(runner, id) : (JSON.parse(claim.own_json) as Bundle);
}

function wholeBundle({ slug, article, statements, mentions, notes }: PartialBundle): Bundle {
  if (!article) throw new StoreError('BROKEN_REFERENCE', `There is no article “${slug}”.`);
  return { article, statements, mentions, notes };
}
