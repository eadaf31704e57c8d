import type { Dossier } from '@depeche/model';
import { amendDossier, type EarlierParts } from '../../amendments/amend-dossier.ts';
import { assertFits } from '../../amendments/assert-fits.ts';
import type { Amendment, AmendmentTarget, Correction } from '../../contract/amendments.ts';
import { allAmendments } from '../amendments/amendments.ts';
import { isClaimed } from './is-claimed.ts';
import { ownBundle } from './place-article.ts';
import type { Session } from './session.ts';

/** Applies the amendments that hold to the parts of a dossier, one after the other. */
export class Amender {
  readonly #session: Session;
  readonly #slug: string;
  readonly #amendments: readonly Amendment[];
  readonly #applied = new Map<string, AmendmentTarget>();
  /** Events that went with what they rested on: later parts may still refer to them. */
  readonly #orphans = new Set<string>();

  constructor(session: Session, slug: string) {
    this.#session = session;
    this.#slug = slug;
    this.#amendments = allAmendments(session.runner);
  }

  /** The amendments whose record it had. */
  get applied(): AmendmentTarget[] {
    return [...this.#applied.values()];
  }

  /** A part as amendments make it. Throws `BROKEN_AMENDMENT`. */
  amend(part: Dossier): Dossier {
    if (this.#amendments.length === 0) return part;
    const before = { ...part, slug: this.#slug };
    const { dossier, applied, orphans } = amendDossier(before, this.#amendments, this.#earlier());
    const isApplied = (amendment: Amendment): amendment is Correction =>
      amendment.action === 'CORRECT' &&
      applied.some(({ type, slug }) => type === amendment.type && slug === amendment.slug);
    const corrections = this.#amendments.filter(isApplied);
    if (corrections.length > 0) assertFits(before, dossier, corrections, (slug) => this.#articleOf(slug));
    for (const each of applied) this.#applied.set(`${each.type} ${each.slug}`, each);
    for (const { slug } of dossier.events) this.#orphans.delete(slug);
    for (const slug of orphans) this.#orphans.add(slug);
    return dossier;
  }

  #earlier(): EarlierParts {
    return {
      ground: {
        hasArticle: (slug) => isClaimed(this.#session, 'article', slug),
        hasStatement: (slug) => isClaimed(this.#session, 'statement', slug),
      },
      orphans: this.#orphans,
    };
  }

  #articleOf(slug: string) {
    const held = this.#session.isFirstPart ? undefined : this.#session.find('article', slug);
    return held && ownBundle(this.#session, held.id)?.article;
  }
}
