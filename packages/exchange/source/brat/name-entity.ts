import type { ActorKind, MentionKind } from '@depeche/model';
import { readableSlug } from '../slugs/readable-slug.ts';
import type { Normalization } from './annotation.ts';
import type { Entity } from './entities.ts';
import type { Labels } from './mapping.ts';

/** Words that stand for somebody, and how. */
export interface Naming {
  readonly words: string;
  readonly kind: MentionKind;
}

const RANK = { NAME: 0, TITLE: 1, METONYM: 2, DESCRIPTION: 3, PRONOUN: 4 } as const satisfies Record<
  MentionKind,
  number
>;

/** The words that name somebody best: a name before a description, then those that stand most often, then the first. */
export function bestNaming(namings: readonly Naming[]): Naming {
  const counted = new Map<string, Naming & { count: number }>();
  for (const { words, kind } of namings) {
    const key = `${kind} ${words}`;
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { words, kind, count: 1 });
  }
  const [best] = [...counted.values()].sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.count - a.count);
  return best ?? { words: '?', kind: 'DESCRIPTION' as const };
}

/** The kind of an actor, by the label of its words and by how they name it. */
export function kindFrom(label: ReturnType<Labels['mentionOf']>, kind: MentionKind): ActorKind {
  if (label !== undefined && label !== 'PERSON' && label !== 'PLACE') return label;
  return kind === 'NAME' || kind === 'TITLE' ? 'PERSON' : 'UNNAMED';
}

/** A slug that nobody has: the words, made the article's own where they are no name, and told apart by the id of the first of them. */
export function newSlug(
  type: Entity['type'],
  best: Naming,
  id: string,
  article: string,
  taken: Set<string>,
): string {
  const base = readableSlug(best.words);
  const local = readableSlug(id) ?? 't';
  // A name is the same in every article; whoever is only described is known in this one.
  const candidates = [
    ...(base !== undefined && best.kind === 'NAME' ? [base] : []),
    ...(base !== undefined && best.kind !== 'PRONOUN' ? [`${base}-${article}`] : []),
    `${base ?? type}-${article}-${local}`,
  ];
  let slug = candidates.find((one) => !taken.has(`${type}/${one}`));
  for (let i = 2; slug === undefined; i++) {
    const next = `${candidates.at(-1)}-${i}`;
    if (!taken.has(`${type}/${next}`)) slug = next;
  }
  taken.add(`${type}/${slug}`);
  return slug;
}

/** What the entries of databases call an entity. */
export function codesOf(entries: readonly Normalization[]): Pick<Entity, 'wikidata' | 'codes'> {
  const wikidata = entries.find(
    ({ database, entry }) => /^wikidata$/i.test(database) && /^Q[1-9]\d*$/.test(entry),
  )?.entry;
  const codes = entries.flatMap(({ database, entry }) => {
    const scheme = readableSlug(database);
    return scheme === undefined || (wikidata !== undefined && /^wikidata$/i.test(database))
      ? []
      : [[scheme, entry] as const];
  });
  return { ...(wikidata !== undefined && { wikidata }), codes: Object.fromEntries(codes) };
}
