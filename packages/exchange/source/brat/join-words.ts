import type { MentionKind } from '@depeche/model';
import { keyOf, type Normalization, type TextBound } from './annotation.ts';
import type { EntityContext } from './entities.ts';
import { OWN_DATABASE } from './own-codes.ts';
import { createUnions, type Unions } from './unions.ts';

/**
 * Joins the words that stand for the same: by chains of coreference, by the entry of a database, by their place, and what
 * no chain joins by the words themselves, unless they are pronouns.
 */
export function joinWords(
  inText: readonly TextBound[],
  normalizations: readonly Normalization[],
  kindOf: (text: TextBound) => MentionKind,
  { annotations, labels, sources, own, wordsOf }: EntityContext,
  used: Set<string>,
): Unions {
  const unions = createUnions();
  const ids = new Set(inText.map(({ id }) => id));
  const chained = new Set<string>();
  for (const annotation of annotations) {
    if ((annotation.kind !== 'R' && annotation.kind !== '*') || !labels.isCoreference(annotation.label))
      continue;
    const members =
      annotation.kind === '*' ? annotation.members : annotation.arguments.map(({ target }) => target);
    const [first, ...others] = members.filter((id) => ids.has(id));
    if (first === undefined || others.length === 0) continue;
    used.add(keyOf(annotation));
    for (const other of [first, ...others]) {
      unions.join(first, other);
      chained.add(other);
    }
  }
  const keyed = new Map<string, string>();
  const joinBy = (key: string, id: string) => {
    const first = keyed.get(key);
    if (first === undefined) keyed.set(key, id);
    else unions.join(first, id);
  };
  for (const { target, database, entry } of normalizations) {
    if (database !== OWN_DATABASE) joinBy(`N ${database}:${entry}`, target);
  }
  const mentioned = new Map(
    inText
      .filter(({ label }) => labels.mentionOf(label) !== undefined)
      .map((text) => [placeOf(text), text.id]),
  );
  // Who is named in a chain is meant by a source of that name as well.
  for (const text of inText) {
    const key = wordsKey(wordsOf(text));
    if (chained.has(text.id) && kindOf(text) === 'NAME' && !keyed.has(key)) keyed.set(key, text.id);
  }
  for (const text of inText) {
    const isSource = sources.has(text.id);
    // The same words annotated as a source and as a mention are one.
    const mention = isSource ? mentioned.get(placeOf(text)) : undefined;
    if (mention !== undefined) unions.join(mention, text.id);
    const isNamed = (own.get(text.id) ?? []).length > 0 || chained.has(text.id);
    // Where chains tell who is the same, a mention in none of them is nobody else's.
    if (isNamed || (!isSource && chained.size > 0) || kindOf(text) === 'PRONOUN') continue;
    joinBy(wordsKey(wordsOf(text)), text.id);
  }
  return unions;
}

function placeOf({ fragments }: TextBound): string {
  return fragments.map(({ start, end }) => `${start} ${end}`).join(';');
}

function wordsKey(words: string): string {
  return `W ${words.toLowerCase()}`;
}
