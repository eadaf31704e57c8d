import { StoreError } from '../../error.ts';
import { type Bundle, isBare, mergeBundles, type PartialBundle } from '../../import/bundle.ts';
import { type Steps, together } from '../steps.ts';
import {
  type Claimant,
  claimantsOf,
  claimOf,
  dropVersions,
  inOrder,
  keepVersions,
  shownOf,
} from './claims.ts';
import { putBundle, type ReservedBundle, reserveBundle } from './put-bundle.ts';
import { readBundle } from './read-bundle.ts';
import type { Held, Session } from './session.ts';

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
 * Makes sure that articles have their place in the store, with the statements of the versions that are to be shown, so that
 * others can refer to them. Those of which earlier parts of the dossier brought all are left out.
 */
export function* placeArticles(session: Session, bundles: readonly PartialBundle[]): Steps<PlacedArticle[]> {
  const placed: PlacedArticle[] = [];
  const known = yield* together(bundles, ({ slug }) => lookUp(session, slug));
  for (const [i, bundle] of bundles.entries()) {
    const article = yield* placeArticle(session, bundle, known[i] ?? NOTHING);
    if (article) placed.push(article);
  }
  return placed;
}

/** What the store has of an article. */
interface Known {
  readonly held?: Held | undefined;
  /** What earlier parts of the dossier had of it. */
  readonly earlier?: Bundle | undefined;
  readonly claimants: readonly Claimant[];
}

const NOTHING: Known = { claimants: [] };

function* lookUp(session: Session, slug: string): Steps<Known> {
  const held = yield* session.find('article', slug);
  if (!held) return NOTHING;
  const earlier = session.isFirstPart ? undefined : yield* ownBundle(session, held.id);
  return { held, earlier, claimants: yield* claimantsOf(session.runner, held.id) };
}

function* placeArticle(
  session: Session,
  partial: PartialBundle,
  { held, earlier, claimants }: Known,
): Steps<PlacedArticle | undefined> {
  const { dossier, sequence } = session;
  const own = earlier ? mergeBundles(earlier, partial) : wholeBundle(partial);
  if (earlier && JSON.stringify(own) === JSON.stringify(earlier)) return undefined;
  const id = held?.id ?? (yield* session.create('article', partial.slug, JSON.stringify(own.article)));
  const others = claimants.filter((each) => each.dossier !== dossier);
  const self = { dossier, sequence, own_json: null, bare: isBare(own) ? 1 : 0 };
  const chosen = shownOf(inOrder(others, self)) ?? self;
  const placed = { id, own, earlier, isBare: self.bare === 1, isShared: others.length > 0 };
  if (chosen === self)
    return { ...placed, isShown: true, shown: yield* reserveBundle(session, own, id, !held) };
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
