import { type Dossier, type RecordType, type Reference, readReference, spansOfEvent } from '@depeche/model';
import { StoreError } from '../error.ts';

type Refer = (type: RecordType, slugs: ReadonlyArray<string | undefined>) => void;

/** A reference to a record, and what refers to it. */
export interface Referred {
  readonly type: RecordType;
  readonly slug: string;
  readonly owner: string;
}

/**
 * What a dossier, or a part of one, refers to beyond its own records: records that earlier parts have to have brought.
 * Makes sure that it has each record once: what a check of its document has promised, and what keeps the store whole.
 * Throws `BROKEN_REFERENCE`.
 */
export function referencesBeyond(dossier: Dossier): readonly Referred[] {
  const beyond = new Map<string, Referred>();
  const known = {
    article: slugsOf(dossier, 'article', dossier.articles),
    actor: slugsOf(dossier, 'actor', dossier.actors),
    statement: slugsOf(dossier, 'statement', dossier.statements),
    event: slugsOf(dossier, 'event', dossier.events),
    place: slugsOf(dossier, 'place', dossier.places),
    topic: slugsOf(dossier, 'topic', dossier.topics),
    conflict: slugsOf(dossier, 'conflict', dossier.conflicts),
  };
  const from =
    (owner: string): Refer =>
    (type, slugs) => {
      for (const slug of slugs) {
        if (slug === undefined || known[type].has(slug) || beyond.has(`${type} ${slug}`)) continue;
        beyond.set(`${type} ${slug}`, { type, slug, owner });
      }
    };

  for (const { slug, memberOf, offices } of dossier.actors) {
    const refer = from(`actor ${slug}`);
    refer('actor', memberOf);
    refer(
      'actor',
      Object.values(offices).map((office) => office.of),
    );
  }
  for (const { slug, within } of dossier.places) from(`place ${slug}`)('place', [within]);
  for (const event of dossier.events) {
    const refer = from(`event ${event.slug}`);
    refer('place', [event.place]);
    refer(
      'actor',
      event.participants.map(({ actor }) => actor),
    );
    refer(
      'event',
      event.relations.map((relation) => relation.event),
    );
    refer('statement', [...event.accordingTo, ...event.quantities.flatMap((each) => each.accordingTo)]);
    refer('article', event.reportedIn);
    refer(
      'article',
      [...spansOfEvent(event), ...event.lost].map(({ article }) => article),
    );
  }
  for (const statement of dossier.statements) {
    const refer = from(`statement ${statement.slug}`);
    refer('article', [statement.article]);
    refer('actor', [...statement.speakers, ...statement.addressees]);
    refer(
      'actor',
      statement.attribution.flatMap(({ actors }) => actors),
    );
    refer('event', [statement.during, statement.performs]);
    refer('statement', statement.reportedAlso);
    referAll(refer, statement.about);
  }
  for (const { article, of } of dossier.mentions) {
    const refer = from(`mention in ${article}`);
    refer('article', [article]);
    referAll(refer, [of]);
  }
  for (const { article, on } of dossier.notes) {
    const refer = from(`note in ${article}`);
    refer('article', [article]);
    referAll(refer, on);
  }
  for (const { slug, between } of dossier.conflicts) referAll(from(`conflict ${slug}`), between);
  return [...beyond.values()];
}

/** A reference that leads nowhere. */
export function brokenReference({ slug: dossier }: Dossier, { type, slug, owner }: Referred): StoreError {
  return new StoreError(
    'BROKEN_REFERENCE',
    `The dossier ${dossier} has no ${type} “${slug}”, to which its ${owner} refers.`,
  );
}

function referAll(refer: Refer, references: readonly Reference[]): void {
  for (const reference of references) {
    const { type, slug } = readReference(reference);
    refer(type, [slug]);
  }
}

function slugsOf(
  dossier: Dossier,
  type: RecordType,
  records: ReadonlyArray<{ readonly slug: string }>,
): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const { slug } of records) {
    if (slugs.has(slug))
      throw new StoreError(
        'BROKEN_REFERENCE',
        `The dossier ${dossier.slug} has the ${type} “${slug}” twice.`,
      );
    slugs.add(slug);
  }
  return slugs;
}
