import type { Dossier, Slug } from '@depeche/model';
import type {
  AmendableType,
  Amendment,
  AmendmentTarget,
  Correction,
  TakeDown,
} from '../contract/amendments.ts';
import { blankArticle } from './blank-article.ts';
import { correct } from './correct.ts';
import { Gone } from './gone.ts';
import type { Ground } from './strip-event.ts';
import { tombstoneOf } from './tombstone.ts';
import { without } from './without.ts';

/** A dossier, or a part of one, as amendments make it. */
export interface Amended {
  readonly dossier: Dossier;
  /** Those amendments whose record it had. */
  readonly applied: readonly AmendmentTarget[];
  /** Events that went because they had rested on nothing else. */
  readonly orphans: ReadonlySet<Slug>;
}

/** What earlier parts of a dossier brought and lost. */
export interface EarlierParts {
  readonly ground: Ground;
  readonly orphans: ReadonlySet<Slug>;
}

const NO_PARTS: EarlierParts = {
  ground: { hasArticle: () => false, hasStatement: () => false },
  orphans: new Set(),
};

/**
 * Applies amendments to a dossier: first the corrections, then what was taken down, so that no correction brings back a
 * reference to it. Doing it twice is the same as doing it once.
 */
export function amendDossier(
  dossier: Dossier,
  amendments: readonly Amendment[],
  earlier: EarlierParts = NO_PARTS,
): Amended {
  const corrections = amendments.filter((each): each is Correction => each.action === 'CORRECT');
  const takenDown = amendments.filter((each): each is TakeDown => each.action === 'TAKE_DOWN');
  const corrected = corrections.reduce(
    (held, each) => correct(held, each, groundOf(dossier, earlier.ground)),
    dossier,
  );
  const { orphans, dossier: amended } = takeDown(corrected, takenDown, earlier.orphans);
  return {
    dossier: amended,
    applied: amendments
      .filter(({ type, slug }) => hasRecord(dossier, type, slug))
      .map(({ action, type, slug }) => ({ action, type, slug })),
    orphans,
  };
}

function takeDown(dossier: Dossier, takenDown: readonly TakeDown[], lost: ReadonlySet<Slug>) {
  const slugs = (wanted: AmendableType) =>
    new Set(takenDown.filter(({ type }) => type === wanted).map(({ slug }) => slug));
  const [actors, articles] = [slugs('actor'), slugs('article')];
  // An event that an earlier part lost may come again with something to rest on.
  const coming = new Set(dossier.events.map(({ slug }) => slug));
  const events = [...slugs('event'), ...[...lost].filter((slug) => !coming.has(slug))];
  const gone = new Gone(slugs('statement'), new Set(events), articles);
  const blanked = {
    ...dossier,
    actors: dossier.actors.map((actor) => (actors.has(actor.slug) ? tombstoneOf(actor.slug) : actor)),
    articles: dossier.articles.map((each) => (articles.has(each.slug) ? blankArticle(each) : each)),
    mentions: dossier.mentions.filter(({ of }) => !('actor' in of && actors.has(of.actor))),
    notes: dossier.notes.filter(
      ({ on }) => on.length === 0 || !on.every((target) => 'actor' in target && actors.has(target.actor)),
    ),
  };
  return without(blanked, gone);
}

function groundOf(dossier: Dossier, earlier: Ground): Ground {
  const articles = new Set(dossier.articles.map(({ slug }) => slug));
  const statements = new Set(dossier.statements.map(({ slug }) => slug));
  return {
    hasArticle: (slug) => articles.has(slug) || earlier.hasArticle(slug),
    hasStatement: (slug) => statements.has(slug) || earlier.hasStatement(slug),
  };
}

const LISTS = {
  actor: 'actors',
  statement: 'statements',
  event: 'events',
  article: 'articles',
} as const satisfies Record<AmendableType, keyof Dossier>;

function hasRecord(dossier: Dossier, type: AmendableType, slug: Slug): boolean {
  const records: ReadonlyArray<{ readonly slug: string }> = dossier[LISTS[type]];
  return records.some((record) => record.slug === slug);
}
