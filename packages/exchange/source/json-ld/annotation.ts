import { type Language, type Mention, type Note, readReference } from '@depeche/model';
import { addressOf, hrefOf } from '../linked-data/addresses.ts';
import { identifiersOf, lostOf, type Node, node } from './node.ts';
import type { Words } from './words.ts';

/** A mention: the words are annotated with whom or what they mean. */
export function mentionNode(
  mention: Mention,
  at: string,
  language: Language,
  words: Words,
  base: string,
): Node {
  const { type, slug } = readReference(mention.of);
  const of = addressOf(type, slug, base);
  return node({
    '@id': at,
    '@type': ['oa:Annotation', 'depeche:Mention'],
    motivatedBy: 'oa:identifying',
    hasBody: { '@id': of },
    hasTarget: targetOf(mention, words, base),
    kind: mention.kind,
    literal: mention.literal === undefined ? undefined : { '@value': mention.literal, '@language': language },
    office: mention.office === undefined ? undefined : `${of}/office/${mention.office}`,
    lost: lostOf(mention.lost),
  });
}

/** An editor's remark, on words of an article, on records, or on the article as a whole. */
export function noteNode(note: Note, at: string, words: Words, base: string): Node {
  const records = note.on.map((target) => {
    const { type, slug } = readReference(target);
    return { '@id': addressOf(type, slug, base) };
  });
  const targets = [...words.of(note.article, note.spans), ...records];
  return node({
    '@id': at,
    '@type': ['oa:Annotation', 'depeche:Note'],
    motivatedBy: 'oa:commenting',
    hasBody: { '@type': 'oa:TextualBody', bodyText: note.text },
    hasTarget: targets.length > 0 ? targets : { '@id': addressOf('article', note.article, base) },
    isPartOf: addressOf('article', note.article, base),
    citation: note.sources.map(hrefOf),
    identifier: identifiersOf(note.codes),
    lost: lostOf(note.lost),
  });
}

/** Where all words were lost, the article alone is left to point at. */
function targetOf({ article, spans }: Mention, words: Words, base: string): readonly Node[] {
  return spans.length > 0 ? words.of(article, spans) : [{ '@id': addressOf('article', article, base) }];
}
