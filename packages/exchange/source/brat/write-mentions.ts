import type { Actor, Mention, Place } from '@depeche/model';
import type { Draft } from './draft.ts';
import type { Labels } from './mapping.ts';

/** A mention that was written. */
export interface WrittenMention {
  readonly id: string;
  readonly mention: Mention;
  /** `actor/ines-vidal`, `place/harbour`. */
  readonly key: string;
}

/** Writes the mentions of actors and places, those of each joined to its first one. */
export function writeMentions(
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Actor | Place>,
  draft: Draft,
  labels: Labels,
): WrittenMention[] {
  const written = mentions.flatMap((mention): WrittenMention[] => {
    const key = entityKey(mention);
    if (key === undefined || mention.spans.length === 0) return [];
    const fallback = key.startsWith('place/') ? labels.written.place : labels.written.actor;
    const label = entities.get(key)?.codes['brat-label'] ?? fallback;
    return [
      { id: draft.words(label, mention.spans, undefined, `mention ${mention.kind} ${key}`), mention, key },
    ];
  });
  for (const [, [head, ...others]] of Map.groupBy(written, ({ key }) => key)) {
    for (const { id } of others) {
      if (!head || id === head.id) continue;
      draft.relation(
        labels.written.coreference,
        { role: 'Arg1', target: id },
        { role: 'Arg2', target: head.id },
      );
    }
  }
  return written;
}

/** What a mention is of, where brat can say it. */
export function entityKey({ of }: Mention): string | undefined {
  if ('actor' in of) return `actor/${of.actor}`;
  return 'place' in of ? `place/${of.place}` : undefined;
}
