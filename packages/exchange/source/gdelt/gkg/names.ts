import type { CodedActor } from '../../cameo/actor.ts';
import { distinctSlug } from '../../slugs/distinct-slug.ts';
import { remembered } from '../../slugs/remembered.ts';

const nameSlug = remembered(distinctSlug);

/** Who is named in an article, by the machine's reading. */
export function namedActors(kind: 'PERSON' | 'ORGANIZATION', enhanced: string, plain: string): CodedActor[] {
  const names = new Map<string, string>();
  const add = (name: string) => {
    const trimmed = name.trim();
    const key = trimmed.toLowerCase();
    if (trimmed !== '' && !names.has(key)) names.set(key, trimmed);
  };
  // The enhanced column has the names as they are written, each with its offset, but not all of them.
  for (const each of enhanced.split(';')) add(each.replace(/,\d*$/, ''));
  for (const each of plain.split(';')) add(each);
  return [...names.values()].map((name) => ({
    slug: nameSlug(`gkg ${kind.toLowerCase()} ${name}`),
    record: { kind, name: { en: name }, codes: { gkg: name } },
  }));
}
