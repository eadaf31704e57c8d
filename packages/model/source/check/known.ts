import type { RecordType } from '../records/reference.ts';
import { isObject } from './plain.ts';

/** The slugs of every record of a document, of broken records too: a reference to one of those is no second problem. */
export interface Known {
  /** Also true where it cannot be told, because what should hold the record could not be read. */
  has(type: RecordType, slug: string): boolean;
  of(type: RecordType): ReadonlySet<string>;
}

type Maps = Readonly<Record<Exclude<RecordType, 'statement'>, unknown>>;

export function createKnown(maps: Maps): Known {
  const unreadable = new Set<RecordType>();
  const keysOf = (type: keyof Maps): Set<string> => {
    const map = maps[type];
    if (map !== undefined && !isObject(map)) unreadable.add(type);
    return new Set(isObject(map) ? Object.keys(map) : []);
  };
  const slugs: Record<RecordType, Set<string>> = {
    article: keysOf('article'),
    actor: keysOf('actor'),
    event: keysOf('event'),
    place: keysOf('place'),
    topic: keysOf('topic'),
    conflict: keysOf('conflict'),
    statement: new Set(),
  };
  const unreadableArticles = new Set<string>();
  for (const [slug, article] of isObject(maps.article) ? Object.entries(maps.article) : []) {
    const statements = isObject(article) ? article.statements : article;
    if (isObject(statements)) for (const id of Object.keys(statements)) slugs.statement.add(`${slug}/${id}`);
    else if (statements !== undefined) unreadableArticles.add(slug);
  }
  if (unreadable.has('article')) unreadable.add('statement');
  return {
    has: (type, slug) =>
      slugs[type].has(slug) ||
      unreadable.has(type) ||
      (type === 'statement' && unreadableArticles.has(slug.slice(0, slug.indexOf('/')))),
    of: (type) => slugs[type],
  };
}
