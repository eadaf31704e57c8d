import { type RecordType, type Reference, readReference, recordTypes } from '../records/reference.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Entries } from './entries.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';
import { hint } from './salvage.ts';

const WITH_ARTICLE: Readonly<Record<RecordType, string>> = {
  article: 'an article',
  actor: 'an actor',
  statement: 'a statement',
  event: 'an event',
  place: 'a place',
  topic: 'a topic',
  conflict: 'a conflict',
};

/** Reports every reference to what is not there or is something else. */
export function checkReferences(entries: Entries, reporter: Reporter): void {
  const refer = (type: RecordType, slug: string | undefined, path: Path, self?: string) => {
    if (slug === undefined) return;
    if (slug === self) {
      reporter.report({
        code: 'SELF_REFERENCE',
        path,
        expected: `another than “${slug}”`,
        found: `“${slug}”`,
      });
    } else if (!entries.known[type].has(slug)) {
      reporter.report(dangling(entries, type, slug, path));
    }
  };
  const all = (type: RecordType, slugs: readonly string[], path: Path, self?: string) => {
    for (const [i, slug] of slugs.entries()) {
      refer(type, slug, [...path, i], self);
      if (slugs.indexOf(slug) < i) reporter.report(duplicate(slug, [...path, i]));
    }
  };
  const any = (references: readonly Reference[], path: Path) => {
    const seen = new Set<string>();
    for (const [i, reference] of references.entries()) {
      const { type, slug } = readReference(reference);
      refer(type, slug, [...path, i, type]);
      const key = `${type} ${slug}`;
      if (seen.has(key)) reporter.report(duplicate(slug, [...path, i]));
      seen.add(key);
    }
  };

  for (const { slug, path, entry } of entries.actors) {
    all('actor', entry.memberOf, [...path, 'memberOf'], slug);
    for (const [key, office] of Object.entries(entry.offices))
      refer('actor', office.of, [...path, 'offices', key, 'of'], slug);
  }
  for (const { slug, path, entry } of entries.places) refer('place', entry.within, [...path, 'within'], slug);
  for (const { slug, path, entry } of entries.events) {
    refer('place', entry.place, [...path, 'place']);
    all(
      'actor',
      entry.participants.map(({ actor }) => actor),
      [...path, 'participants'],
    );
    for (const [i, { event }] of entry.relations.entries()) {
      refer('event', event, [...path, 'relations', i, 'event'], slug);
    }
    all('statement', entry.accordingTo, [...path, 'accordingTo']);
    for (const [i, quantity] of entry.quantities.entries()) {
      all('statement', quantity.accordingTo, [...path, 'quantities', i, 'accordingTo']);
    }
  }
  for (const article of entries.articles) {
    for (const { slug, path, entry } of article.statements) {
      all('actor', entry.speakers, [...path, 'speakers']);
      all('actor', entry.addressees, [...path, 'addressees']);
      for (const [i, link] of entry.attribution.entries())
        all('actor', link.actors, [...path, 'attribution', i, 'actors']);
      any(entry.about, [...path, 'about']);
      refer('event', entry.during, [...path, 'during']);
      refer('event', entry.performs, [...path, 'performs']);
      all('statement', entry.reportedAlso, [...path, 'reportedAlso'], `${article.slug}/${slug}`);
    }
    for (const { path, entry } of article.mentions) {
      const { type, slug } = readReference(entry.of);
      refer(type, slug, [...path, 'of', type]);
    }
    for (const { path, entry } of article.notes) any(entry.on, [...path, 'on']);
  }
  for (const { path, entry } of entries.conflicts) any(entry.between, [...path, 'between']);
  checkEvidenceArticles(entries, refer);
}

/** Quotes that name an article that is not there. */
function checkEvidenceArticles(
  entries: Entries,
  refer: (type: RecordType, slug: string | undefined, path: Path) => void,
): void {
  for (const { path, entry } of entries.events) {
    const lists = [
      { quotes: entry.evidence, at: [...path, 'evidence'] },
      ...(entry.time ? [{ quotes: entry.time.expression, at: [...path, 'time', 'expression'] }] : []),
      ...entry.quantities.map(({ evidence }, i) => ({
        quotes: evidence,
        at: [...path, 'quantities', i, 'evidence'],
      })),
    ];
    for (const { quotes, at } of lists) {
      const isList = Array.isArray(quotes);
      for (const [i, quote] of [quotes].flat().entries()) {
        if (typeof quote !== 'string')
          refer('article', quote.article, [...at, ...(isList ? [i] : []), 'article']);
      }
    }
  }
}

function dangling(entries: Entries, type: RecordType, slug: string, path: Path) {
  const expected = WITH_ARTICLE[type];
  const other = recordTypes.find((candidate) => entries.known[candidate].has(slug));
  return {
    code: other ? ('WRONG_REFERENCE_TYPE' as const) : ('UNKNOWN_REFERENCE' as const),
    path,
    expected: `${expected} of this dossier`,
    found: other ? `${WITH_ARTICLE[other]}, “${slug}”` : `“${slug}”`,
    ...hint(nearestOf(entries.known[type], slug)),
  };
}

function duplicate(slug: string, path: Path) {
  return {
    code: 'DUPLICATE_REFERENCE' as const,
    path,
    expected: 'each record once',
    found: `“${slug}” again`,
  };
}
