import type { Article, Dossier } from '@depeche/model';
import { amendDossier, type EarlierParts } from '../../amendments/amend-dossier.ts';
import { articlesBeyond, assertFits } from '../../amendments/assert-fits.ts';
import type { Amendment, AmendmentTarget, Correction } from '../../contract/amendments.ts';
import { articlesOfVersion } from '../../import/merge-event.ts';
import type { Steps } from '../steps.ts';
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

  constructor(session: Session, slug: string, amendments: readonly Amendment[]) {
    this.#session = session;
    this.#slug = slug;
    this.#amendments = amendments;
  }

  /** The amendments whose record it had. */
  get applied(): AmendmentTarget[] {
    return [...this.#applied.values()];
  }

  /** A part as amendments make it. Throws `BROKEN_AMENDMENT`. */
  *amend(part: Dossier): Steps<Dossier> {
    if (this.#amendments.length === 0) return part;
    const before = { ...part, slug: this.#slug };
    const { dossier, applied, orphans } = amendDossier(before, this.#amendments, yield* this.#earlier());
    const isApplied = (amendment: Amendment): amendment is Correction =>
      amendment.action === 'CORRECT' &&
      applied.some(({ type, slug }) => type === amendment.type && slug === amendment.slug);
    const corrections = this.#amendments.filter(isApplied);
    if (corrections.length > 0) {
      const articles = new Map<string, Article>();
      for (const slug of articlesBeyond([before, dossier], corrections)) {
        const article = yield* this.#articleOf(slug);
        if (article) articles.set(slug, article);
      }
      assertFits(before, dossier, corrections, articles);
    }
    for (const each of applied) this.#applied.set(`${each.type} ${each.slug}`, each);
    for (const { slug } of dossier.events) this.#orphans.delete(slug);
    for (const slug of orphans) this.#orphans.add(slug);
    return dossier;
  }

  /** Looks up what corrected events may rest on, so that applying amendments has nothing to ask. */
  *#earlier(): Steps<EarlierParts> {
    const articles = new Set<string>();
    const statements = new Set<string>();
    for (const amendment of this.#amendments) {
      if (amendment.action !== 'CORRECT' || amendment.type !== 'event' || this.#session.isFirstPart) continue;
      const { record } = amendment;
      for (const slug of articlesOfVersion(record))
        if (yield* isClaimed(this.#session, 'article', slug)) articles.add(slug);
      const bases = [...record.accordingTo, ...record.quantities.flatMap((each) => each.accordingTo)];
      for (const slug of bases) if (yield* isClaimed(this.#session, 'statement', slug)) statements.add(slug);
    }
    const ground = {
      hasArticle: (slug: string) => articles.has(slug),
      hasStatement: (slug: string) => statements.has(slug),
    };
    return { ground, orphans: this.#orphans };
  }

  *#articleOf(slug: string): Steps<Article | undefined> {
    const held = this.#session.isFirstPart ? undefined : yield* this.#session.find('article', slug);
    return held && (yield* ownBundle(this.#session, held.id))?.article;
  }
}
