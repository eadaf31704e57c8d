import { type RecordType, type Reference, readReference, recordTypes } from '../records/reference.ts';
import type { Hints } from '../text/hints.ts';
import type { Entries } from './entries.ts';
import type { Known } from './known.ts';
import type { Path } from './problem.ts';
import type { Finding, Reporter } from './reporter.ts';

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
    } else if (!entries.known.has(type, slug)) {
      reporter.report(dangling(entries.known, reporter.hints, type, slug, path));
    }
  };
  const all = (type: RecordType, slugs: readonly string[], path: Path, self?: string) => {
    const seen = new Set<string>();
    for (const [i, slug] of slugs.entries()) {
      if (seen.has(slug)) reporter.report(duplicate(slug, [...path, i]));
      else refer(type, slug, [...path, i], self);
      seen.add(slug);
    }
  };
  const any = (references: readonly Reference[], path: Path) => {
    const seen = new Set<string>();
    for (const [i, reference] of references.entries()) {
      const { type, slug } = readReference(reference);
      const key = `${type} ${slug}`;
      if (seen.has(key)) reporter.report(duplicate(slug, [...path, i]));
      else refer(type, slug, [...path, i, type]);
      seen.add(key);
    }
  };

  for (const { slug, path, entry } of entries.actors) {
    all('actor', entry.memberOf, [...path, 'memberOf'], slug);
    for (const [key, office] of Object.entries(entry.offices)) {
      refer('actor', office.of, [...path, 'offices', key, 'of'], slug);
    }
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
    all('article', entry.reportedIn, [...path, 'reportedIn']);
    for (const [i, { article }] of entry.lost.entries())
      refer('article', article, [...path, 'lost', i, 'article']);
    for (const [i, quantity] of entry.quantities.entries()) {
      all('statement', quantity.accordingTo, [...path, 'quantities', i, 'accordingTo']);
    }
  }
  for (const article of entries.articles) {
    for (const { slug, path, entry } of article.statements) {
      all('actor', entry.speakers, [...path, 'speakers']);
      all('actor', entry.addressees, [...path, 'addressees']);
      for (const [i, link] of entry.attribution.entries()) {
        all('actor', link.actors, [...path, 'attribution', i, 'actors']);
      }
      any(entry.about, [...path, 'about']);
      refer('event', entry.during, [...path, 'during']);
      refer('event', entry.performs, [...path, 'performs']);
      all('statement', entry.reportedAlso, [...path, 'reportedAlso'], `${article.slug}/${slug}`);
    }
    for (const { path, entry, broken } of article.mentions) {
      if (broken.has('of')) continue;
      const { type, slug } = readReference(entry.of);
      refer(type, slug, [...path, 'of', type]);
    }
    for (const { path, entry } of article.notes) any(entry.on, [...path, 'on']);
  }
  for (const { path, entry, broken } of entries.conflicts) {
    if (!broken.has('between')) any(entry.between, [...path, 'between']);
  }
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
        if (typeof quote === 'string') continue;
        refer('article', quote.article, [...at, ...(isList ? [i] : []), 'article']);
      }
    }
  }
}

function dangling(known: Known, hints: Hints, type: RecordType, slug: string, path: Path): Finding {
  const expected = WITH_ARTICLE[type];
  const other = recordTypes.find((candidate) => known.of(candidate).has(slug));
  return {
    code: other ? 'WRONG_REFERENCE_TYPE' : 'UNKNOWN_REFERENCE',
    path,
    expected: `${expected} of this dossier`,
    found: other ? `${WITH_ARTICLE[other]}, “${slug}”` : `“${slug}”`,
    nearest: hints.oneOf(known.of(type), slug),
  };
}

function duplicate(slug: string, path: Path): Finding {
  return {
    code: 'DUPLICATE_REFERENCE',
    path,
    expected: 'each record once',
    found: `“${slug}” again`,
  };
}
