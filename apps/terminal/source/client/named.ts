import { nearestOf } from '@depeche/model';
import type { Client } from './client.ts';
import { operation } from './operation.ts';

/** The types whose records are named by a slug, each with the list that it stands in. */
const lists = {
  dossier: 'dossiers',
  article: 'articles',
  actor: 'actors',
  event: 'events',
  place: 'places',
  topic: 'topics',
} as const;

export type NamedType = keyof typeof lists;

/** A record as somebody names it; whether there is such a one is another question. */
export interface NamedRecord {
  readonly type: NamedType;
  readonly slug: string;
}

export function isNamedType(type: string): type is NamedType {
  return Object.hasOwn(lists, type);
}

/** The first of the records that is not there; undefined where all are. Asks once, and not at all about none. */
export async function missingOf(
  client: Client,
  records: readonly NamedRecord[],
): Promise<NamedRecord | undefined> {
  if (records.length === 0) return undefined;
  const parameters = records.map((_, index) => `$slug${index}: String!`).join(', ');
  const fields = records.map(({ type }, index) => `  record${index}: ${type}(slug: $slug${index}) { slug }`);
  const found = await client.request(
    operation<Readonly<Record<string, unknown>>>(`query Named(${parameters}) {\n${fields.join('\n')}\n}`),
    Object.fromEntries(records.map(({ slug }, index) => [`slug${index}`, slug])),
  );
  return records.find((_, index) => found[`record${index}`] === null);
}

/** Of a slug with a slip in it, the letters that are taken to be right. */
const BEGINNING = /[\p{L}\p{N}]{1,3}/u;

interface Nearby {
  readonly called?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  readonly alike?: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  readonly first: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
}

/**
 * The slug that somebody may have meant, among those with these words, a hundred whose words begin alike and the first
 * hundred of all: a store of any size is asked once. Undefined where none is like it.
 */
export async function hintFor(client: Client, { type, slug }: NamedRecord): Promise<string | undefined> {
  const [beginning] = slug.match(BEGINNING) ?? [];
  if (beginning === undefined) return undefined;
  const list = lists[type];
  const anyOf = `first: ${list}(first: 100) { nodes { slug } }`;
  const { called, alike, first } = await client.request(
    operation<Nearby>(
      // Dossiers are not searched by words.
      type === 'dossier'
        ? `query Nearby { ${anyOf} }`
        : `query Nearby($words: String!, $beginning: String!) {
  called: ${list}(filter: { query: $words }, first: 20) { nodes { slug } }
  alike: ${list}(filter: { query: $beginning }, first: 100) { nodes { slug } }
  ${anyOf}
}`,
    ),
    { words: slug.replaceAll('-', ' '), beginning: `${beginning}*` },
  );
  // An actor of one word rather than a group that is called after it.
  const byName = (called?.nodes ?? []).map((node) => node.slug).toSorted((a, b) => a.length - b.length);
  const slugs = [...byName, ...[...(alike?.nodes ?? []), ...first.nodes].map((node) => node.slug)];
  // Words in the text of an article or about an event are no name.
  const named = type === 'article' || type === 'event' ? undefined : byName[0];
  return slugs.find((known) => holdsWords(known, slug)) ?? named ?? nearestOf(slugs, slug);
}

/** Whether all words of the one stand in the other: `biden` in `joe-biden`. */
function holdsWords(known: string, slug: string): boolean {
  const words = known.split('-');
  return slug.split('-').every((word) => words.includes(word));
}
