import {
  type Actor,
  type Language,
  localize,
  type Place,
  type Statement,
  type TextIndex,
} from '@depeche/model';
import type { Draft } from './draft.ts';
import { type Interpretation, interpret } from './interpret.ts';
import type { Labels } from './mapping.ts';
import { OWN_DATABASE } from './own-codes.ts';
import { parseAnnotations } from './parse.ts';
import { resolveSpans } from './resolve-spans.ts';
import type { WrittenMention } from './write-mentions.ts';

/** What a reader should find in a draft. */
export interface Expected {
  /** For whom words stand, by the ids of their annotations: `actor/ines-vidal`. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
  readonly entities: ReadonlyMap<string, Actor | Place>;
  readonly mentions: readonly WrittenMention[];
  /** Statements by the ids of their contents. */
  readonly statements: ReadonlyMap<string, Statement>;
}

export interface SettleContext {
  readonly article: string;
  readonly language: Language;
  readonly labels: Labels;
  readonly index: TextIndex;
}

/** One name may settle another, and nothing takes more rounds than this. */
const MOST_ROUNDS = 8;

/**
 * Says in the draft what a reader would not find out alone: who words stand for where that does not follow from them, what
 * a statement is called, its form where quotation marks do not tell it. What does follow is not written, so that a file
 * that was read comes out as it was.
 */
export function settle(draft: Draft, expected: Expected, context: SettleContext): string {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = draft.lines();
    const meaning = readDraft(before, context);
    settleStanding(draft, expected, meaning, context);
    settleEntities(draft, expected, meaning, context);
    settleMentions(draft, expected, meaning);
    settleStatements(draft, expected, meaning);
    if (draft.lines().length === before.length) break;
  }
  return draft
    .lines()
    .map((line) => `${line}\n`)
    .join('');
}

interface Found {
  readonly meaning: Interpretation;
  readonly standing: (id: string) => readonly string[];
  readonly texts: ReadonlyMap<string, Parameters<Interpretation['entities']['kindOf']>[0]>;
}

function readDraft(lines: readonly string[], { article, language, labels, index }: SettleContext): Found {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const { annotations, refused } = parseAnnotations([{ name: article, bytes }]);
  const texts = annotations.filter((annotation) => annotation.kind === 'T');
  const { spans } = resolveSpans(texts, index, false);
  const meaning = interpret(annotations, { file: article, article, language, labels, index, spans, refused });
  const standing = (id: string) => meaning.entities.of(id).map(({ type, slug }) => `${type}/${slug}`);
  return { meaning, standing, texts: new Map(texts.map((text) => [text.id, text])) };
}

function settleStanding(
  draft: Draft,
  { standing, entities }: Expected,
  found: Found,
  { language }: SettleContext,
): void {
  for (const [id, keys] of standing) {
    if (found.standing(id).join() === keys.join()) continue;
    for (const key of keys) draft.normalization(id, OWN_DATABASE, key, nameOf(entities.get(key), language));
  }
}

function settleEntities(
  draft: Draft,
  { standing, entities }: Expected,
  { meaning }: Found,
  { language }: SettleContext,
): void {
  const read = new Map(meaning.entities.all.map((entity) => [`${entity.type}/${entity.slug}`, entity]));
  const firsts = new Map<string, string>();
  for (const [id, keys] of standing)
    for (const key of keys) if (keys.length === 1 && !firsts.has(key)) firsts.set(key, id);
  for (const [key, id] of firsts) {
    const [wanted, has] = [entities.get(key), read.get(key)];
    if (!wanted || !has) continue;
    const name = nameOf(wanted, language);
    if (name !== has.name) draft.normalization(id, OWN_DATABASE, key, name);
    if ('kind' in wanted && wanted.kind !== has.kind) draft.attribute(id, 'Kind', wanted.kind);
    if (wanted.wikidata !== has.wikidata && wanted.wikidata !== undefined)
      draft.normalization(id, 'Wikidata', wanted.wikidata, name);
    for (const [scheme, code] of Object.entries(wanted.codes)) {
      if (!scheme.startsWith('brat') && has.codes[scheme] !== code && /^\S+$/.test(code))
        draft.normalization(id, scheme, code, name);
    }
  }
}

function nameOf(entity: Actor | Place | undefined, language: Language): string | undefined {
  return entity && localize(entity.name, language).replace(/\s+/gu, ' ').trim();
}

function settleMentions(draft: Draft, { mentions }: Expected, { meaning, texts }: Found): void {
  for (const { id, mention } of mentions) {
    const text = texts.get(id);
    if (text && meaning.entities.kindOf(text) !== mention.kind) draft.attribute(id, 'Mention', mention.kind);
  }
}

function settleStatements(draft: Draft, { statements }: Expected, { meaning }: Found): void {
  const read = new Map([...meaning.statements].map(([id, { from, record }]) => [from.id, { id, record }]));
  for (const [content, wanted] of statements) {
    const has = read.get(content);
    if (!has) continue;
    const id = wanted.slug.slice(wanted.article.length + 1);
    if (has.id !== id) draft.normalization(content, OWN_DATABASE, `statement/${id}`);
    if (has.record.form !== wanted.form) draft.attribute(content, 'Form', wanted.form);
    if (has.record.act !== wanted.act) draft.attribute(content, 'Act', wanted.act);
    if ((has.record.certainty ?? 'UNDERSPECIFIED') !== wanted.certainty)
      draft.attribute(content, 'Certainty', wanted.certainty);
    if ((has.record.polarity ?? 'POSITIVE') !== wanted.polarity)
      draft.attribute(content, 'Polarity', wanted.polarity);
    if ((has.record.tense ?? 'PAST_OR_PRESENT') !== wanted.tense)
      draft.attribute(content, 'Tense', wanted.tense);
  }
}
