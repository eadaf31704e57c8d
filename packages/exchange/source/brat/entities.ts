import {
  type ActorKind,
  actorKinds,
  type Codes,
  type MentionKind,
  mentionKinds,
  type Span,
} from '@depeche/model';
import { type Annotation, isAttribute, type TextBound } from './annotation.ts';
import { joinWords } from './join-words.ts';
import type { Labels } from './mapping.ts';
import { mentionKindOf } from './mention-kind.ts';
import { bestNaming, codesOf, kindFrom, newSlug } from './name-entity.ts';
import { OWN_DATABASE, type OwnReference } from './own-codes.ts';
import type { Unions } from './unions.ts';

/** Somebody or some place of which annotated words are the name, a description or a pronoun. */
export interface Entity {
  readonly type: 'actor' | 'place';
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly wikidata?: string;
  readonly codes: Codes;
  /** The label of its mentions, where it has any. */
  readonly label?: string;
}

/** The entities of an article and which annotated words stand for which; several words may stand for several together. */
export interface Entities {
  readonly all: readonly Entity[];
  of(id: string): readonly Entity[];
  kindOf(words: TextBound): MentionKind;
  /** The ids of the annotations that told of them. */
  readonly used: ReadonlySet<string>;
}

export interface EntityContext {
  readonly annotations: readonly Annotation[];
  /** Words that say who speaks. */
  readonly sources: ReadonlySet<string>;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly own: ReadonlyMap<string, readonly OwnReference[]>;
  readonly labels: Labels;
  /** The words of an annotation, in one line. */
  readonly wordsOf: (text: TextBound) => string;
  readonly isPronoun: (words: string) => boolean;
  readonly article: string;
}

/** Finds out who is who: by chains of coreference, by entries of databases, and of words that no chain joins by the words. */
export function readEntities(context: EntityContext): Entities {
  const { annotations, sources, labels, spans, article } = context;
  const used = new Set<string>();
  const words = annotations
    .filter((annotation) => annotation.kind === 'T')
    .filter(({ id, label }) => sources.has(id) || labels.mentionOf(label) !== undefined)
    .toSorted((a, b) => startOf(a, spans) - startOf(b, spans));
  const ids = new Set(words.map(({ id }) => id));
  const normalizations = annotations
    .filter((annotation) => annotation.kind === 'N')
    .filter(({ target }) => ids.has(target));
  const outside = normalizations.filter(({ database }) => database !== OWN_DATABASE);
  for (const { id } of outside) used.add(id);
  const kinds = valuesIn(annotations, 'Kind', actorKinds, ids, used);
  const mentions = valuesIn(annotations, 'Mention', mentionKinds, ids, used);
  const kindOf = (text: TextBound): MentionKind =>
    labels.kindOf(text.label) ??
    mentions.get(text.id) ??
    mentionKindOf(context.wordsOf(text), context.isPronoun);
  const { groups, standing, references } = groupWords(
    words,
    joinWords(words, normalizations, kindOf, context, used),
    context.own,
    used,
  );
  const entries = Map.groupBy(outside, ({ target }) => target);
  const taken = new Set(references.keys());
  const entities = new Map<string, Entity>();
  for (const [key, members] of groups) {
    const reference = references.get(key);
    const label = members.map(({ label: one }) => labels.mentionOf(one)).find((one) => one !== undefined);
    const isPlace = reference
      ? reference.type === 'place'
      : label === 'PLACE' && !members.some(({ id }) => sources.has(id));
    const type = isPlace ? 'place' : 'actor';
    const best = bestNaming(members.map((text) => ({ words: context.wordsOf(text), kind: kindOf(text) })));
    entities.set(key, {
      type,
      slug: reference?.slug ?? newSlug(type, best, members[0]?.id ?? '', article, taken),
      name: reference?.name ?? best.words,
      kind:
        members.map(({ id }) => kinds.get(id)).find((kind) => kind !== undefined) ??
        kindFrom(label, best.kind),
      ...labelOf(members.find(({ label: one }) => labels.mentionOf(one) !== undefined)),
      ...codesOf(members.flatMap(({ id }) => entries.get(id) ?? [])),
    });
  }
  return {
    all: [...entities.values()],
    of: (id) => (standing.get(id) ?? []).flatMap((key) => entities.get(key) ?? []),
    kindOf,
    used,
  };
}

function labelOf(mention: TextBound | undefined): Pick<Entity, 'label'> {
  return mention ? { label: mention.label } : {};
}

/** Which words stand for which entity, each under the key of its set or of the record of ours that it is said to be. */
function groupWords(
  words: readonly TextBound[],
  unions: Unions,
  own: EntityContext['own'],
  used: Set<string>,
) {
  const references = new Map<string, OwnReference>();
  const chains = new Map<string, string>();
  const named = (id: string) => (own.get(id) ?? []).filter(({ type }) => type !== 'statement');
  for (const { id } of words) {
    const all = named(id);
    for (const reference of all) {
      used.add(reference.annotation.id);
      const key = keyOf(reference);
      if (references.get(key)?.name === undefined) references.set(key, reference);
    }
    const [only, ...more] = all;
    const root = unions.of(id);
    if (only && more.length === 0 && !chains.has(root)) chains.set(root, keyOf(only));
  }
  const groups = new Map<string, TextBound[]>();
  const standing = new Map<string, readonly string[]>();
  for (const text of words) {
    // Words that are said to be somebody are, whatever else joins them.
    const own = named(text.id).map(keyOf);
    const root = unions.of(text.id);
    const keys = own.length > 0 ? [...new Set(own)] : [chains.get(root) ?? root];
    standing.set(text.id, keys);
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(text);
      else groups.set(key, [text]);
    }
  }
  return { groups, standing, references };
}

function startOf(text: TextBound, spans: EntityContext['spans']): number {
  return spans.get(text.id)?.[0]?.start ?? text.fragments[0]?.start ?? 0;
}

function keyOf({ type, slug }: OwnReference): string {
  return `${type}/${slug}`;
}

/** The values that attributes of one name give to words, where they are of a list. */
function valuesIn<K extends string>(
  annotations: readonly Annotation[],
  label: string,
  list: Readonly<Record<K, string>>,
  ids: ReadonlySet<string>,
  used: Set<string>,
): ReadonlyMap<string, K> {
  const values = new Map<string, K>();
  for (const { id, label: name, target, value } of annotations.filter(isAttribute)) {
    if (name !== label || !ids.has(target) || !isOf(list, value)) continue;
    values.set(target, value);
    used.add(id);
  }
  return values;
}

/** Whether a value is one of a described list. */
export function isOf<K extends string>(
  list: Readonly<Record<K, string>>,
  value: string | undefined,
): value is K {
  return value !== undefined && Object.hasOwn(list, value);
}
