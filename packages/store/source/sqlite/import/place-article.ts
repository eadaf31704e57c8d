import { StoreError } from '../../error.ts';
import { type Bundle, isBare, mergeBundles, type PartialBundle } from '../../import/bundle.ts';
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
export function placeArticle(session: Session, partial: PartialBundle): PlacedArticle | undefined {
  const { runner, dossier, sequence } = session;
  const held = session.find('article', partial.slug);
  const id = held?.id ?? session.create('article', partial.slug, '');
  const earlier = held && !session.isFirstPart ? ownBundle(session, id) : undefined;
  const own = earlier ? mergeBundles(earlier, partial) : wholeBundle(partial);
  const text = JSON.stringify(own);
  if (earlier && text === JSON.stringify(earlier)) return undefined;
  const others = held ? claimantsOf(runner, id).filter((each) => each.dossier !== dossier) : [];
  const self = { dossier, sequence, own_json: null, bare: isBare(own) ? 1 : 0 };
  const chosen = shownOf(inOrder(others, self)) ?? self;
  const placed = { id, own, earlier, isBare: self.bare === 1, isShared: others.length > 0 };
  if (chosen === self) return { ...placed, isShown: true, shown: reserveBundle(session, own, id) };
  const version = chosen.own_json;
  // The store's JSON is the article that went in.
  const shown = version === null ? undefined : reserveBundle(session, JSON.parse(version) as Bundle, id);
  return { ...placed, isShown: false, shown };
}

/** Shows the version that is to be shown. Gives the dossier's own where it is not that one. */
export function settleArticle(session: Session, placed: PlacedArticle): string | null {
  const { id, own, shown, isShown, isShared } = placed;
  if (shown) showBundle(session, shown, isShared);
  if (isShown) return null;
  const text = JSON.stringify(own);
  return text === JSON.stringify(shown?.bundle ?? readBundle(session.runner, id)) ? null : text;
}

/** Shows a version of an article; the dossiers that share it keep theirs. */
export function showBundle(session: Session, reserved: ReservedBundle, isShared: boolean): void {
  const { id, bundle } = reserved;
  if (isShared) {
    const [before, after] = [JSON.stringify(readBundle(session.runner, id)), JSON.stringify(bundle)];
    if (before !== after) {
      keepVersions(session.runner, id, before);
      dropVersions(session.runner, id, after);
    }
  }
  putBundle(session, reserved);
}

/** A dossier's own version of an article, as far as it has come. */
export function ownBundle({ runner, dossier }: Session, id: number): Bundle | undefined {
  const claim = claimOf(runner, dossier, id);
  if (!claim) return undefined;
  // The store's JSON is the article that went in.
  return claim.own_json === null ? readBundle(runner, id) : (JSON.parse(claim.own_json) as Bundle);
}

function wholeBundle({ slug, article, statements, mentions, notes }: PartialBundle): Bundle {
  if (!article) throw new StoreError('BROKEN_REFERENCE', `There is no article “${slug}”.`);
  return { article, statements, mentions, notes };
}
