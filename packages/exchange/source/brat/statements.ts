import {
  certainties,
  channels,
  polarities,
  type Span,
  type StatementInput,
  statementActs,
  statementForms,
  type TextIndex,
  tenses,
} from '@depeche/model';
import { readableSlug } from '../slugs/readable-slug.ts';
import { type Annotation, type Attribute, isAttribute, type TextBound } from './annotation.ts';
import type { AttributedContent, Part } from './attribution.ts';
import { type Entities, isOf } from './entities.ts';
import { formOf } from './form.ts';
import type { OwnReference } from './own-codes.ts';
import { formatTrace } from './trace.ts';
import { unionSpans } from './union-spans.ts';

/** A statement with its short id and the words from which it was made. */
export interface ReadStatement {
  readonly id: string;
  readonly content: TextBound;
  readonly statement: StatementInput;
}

export interface StatementContext {
  readonly index: TextIndex;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly entities: Entities;
  readonly own: ReadonlyMap<string, readonly OwnReference[]>;
  readonly annotations: readonly Annotation[];
  /** Told the ids of the annotations that had a meaning. */
  readonly use: (id: string) => void;
}

/** How many characters before and after a content are looked at for quotation marks. */
const AROUND = 3;

/** The statements of contents that stand in the text, in the order of the text. */
export function readStatements(
  contents: readonly AttributedContent[],
  context: StatementContext,
): ReadStatement[] {
  const { spans, own, use } = context;
  const attributes = Map.groupBy(context.annotations.filter(isAttribute), ({ target }) => target);
  const inText = contents
    .filter(({ content }) => spans.has(content.id))
    .toSorted(
      (a, b) => (spans.get(a.content.id)?.[0]?.start ?? 0) - (spans.get(b.content.id)?.[0]?.start ?? 0),
    );
  const taken = new Set<string>();
  return inText.map((attributed) => {
    const { content } = attributed;
    const reference = (own.get(content.id) ?? []).find(
      ({ type, slug }) => type === 'statement' && !taken.has(slug),
    );
    if (reference) use(reference.annotation.id);
    const id = reference?.slug ?? freeId(content.id, taken);
    taken.add(id);
    return { id, content, statement: toStatement(attributed, attributes, context) };
  });
}

function freeId(annotation: string, taken: ReadonlySet<string>): string {
  const base = readableSlug(annotation) ?? 't';
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

function toStatement(
  { content, joins, sources, cues }: AttributedContent,
  attributes: ReadonlyMap<string, readonly Attribute[]>,
  context: StatementContext,
): StatementInput {
  const { index, entities, use } = context;
  const contentSpans = context.spans.get(content.id) ?? [];
  const valueIn = <K extends string>(
    target: string,
    label: string,
    list: Readonly<Record<K, string>>,
  ): K | undefined => {
    for (const { id, label: name, value } of attributes.get(target) ?? []) {
      if (name !== label || !isOf(list, value)) continue;
      use(id);
      return value;
    }
    return undefined;
  };
  const linked = (part: Part) => {
    const attribute = part.joins
      .flatMap(({ id }) => attributes.get(id) ?? [])
      .find(({ label, value }) => label === 'Link' && /^[1-9]\d?$/.test(value ?? ''));
    const channel = part.joins
      .map(({ id }) => valueIn(id, 'Channel', channels))
      .find((one) => one !== undefined);
    if (attribute) use(attribute.id);
    return { part, link: attribute && Number(attribute.value), channel };
  };
  const [ownSources, ownCues] = [sources.map(linked), cues.map(linked)];
  const all = [...ownSources, ...ownCues];
  const last = Math.max(1, ...all.map(({ link = 1 }) => link));
  const spansOf = (parts: readonly Part[]) =>
    unionSpans(
      parts.flatMap(({ words }) => context.spans.get(words.id) ?? []),
      index,
    );
  const actorsOf = (parts: readonly Part[]) => actorsIn(inOrder(parts, context), entities);
  const numbers = [...new Set(all.map(({ link = last }) => link))].sort((a, b) => a - b);
  const at =
    (number: number) =>
    ({ link = last }: { readonly link?: number | undefined }) =>
      link === number;
  const parts = (linkeds: typeof all) => linkeds.map(({ part }) => part);
  const isChain = all.some(({ link, channel }) => link !== undefined || channel !== undefined);
  const links = numbers.map((number) => {
    const own = parts(ownSources.filter(at(number)));
    const channel = all.filter(at(number)).find((one) => one.channel !== undefined)?.channel;
    return {
      actors: actorsOf(own),
      source: spansOf(own),
      cue: spansOf(parts(ownCues.filter(at(number)))),
      ...(channel && { channel }),
    };
  });
  const first = contentSpans[0]?.start ?? 0;
  const end = contentSpans.at(-1)?.end ?? 0;
  const before = index.slice(Math.max(0, first - AROUND), first);
  const after = index.slice(end, Math.min(index.length, end + AROUND));
  const certainty = valueIn(content.id, 'Certainty', certainties);
  const polarity = valueIn(content.id, 'Polarity', polarities);
  const tense = valueIn(content.id, 'Tense', tenses);
  return {
    speakers: isChain ? (links.at(-1)?.actors ?? []) : actorsOf(sources),
    ...(isChain ? { attribution: links } : { source: spansOf(sources), cue: spansOf(cues) }),
    form:
      valueIn(content.id, 'Form', statementForms) ??
      formOf(
        contentSpans.map(({ exact }) => exact),
        before,
        after,
      ),
    act: valueIn(content.id, 'Act', statementActs) ?? 'ASSERT',
    ...(certainty && { certainty }),
    ...(polarity && { polarity }),
    ...(tense && { tense }),
    content: [...contentSpans],
    codes: codesOf(content, joins, sources, cues, context),
    lost: [...lostOf('source', sources, context), ...lostOf('cue', cues, context)],
  };
}

function inOrder(parts: readonly Part[], { spans }: StatementContext): Part[] {
  const startOf = ({ words }: Part) => spans.get(words.id)?.[0]?.start ?? Number.POSITIVE_INFINITY;
  return parts.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function actorsIn(sources: readonly Part[], entities: Entities): string[] {
  return [
    ...new Set(
      sources.flatMap(({ words }) =>
        entities.of(words.id).flatMap(({ type, slug }) => (type === 'actor' ? [slug] : [])),
      ),
    ),
  ];
}

function codesOf(
  content: TextBound,
  joins: AttributedContent['joins'],
  sources: readonly Part[],
  cues: readonly Part[],
  context: StatementContext,
): Record<string, string> {
  return {
    brat: content.id,
    'brat-content': formatTrace([{ id: content.id, label: content.label, joins }]),
    ...(sources.length > 0 && { 'brat-source': traceOf(sources, context) }),
    ...(cues.length > 0 && { 'brat-cue': traceOf(cues, context) }),
  };
}

function traceOf(parts: readonly Part[], context: StatementContext): string {
  const ordered = inOrder(parts, context);
  const spansOf = ({ words }: Part) => context.spans.get(words.id) ?? [];
  const all = unionSpans(ordered.flatMap(spansOf), context.index).map(({ start, end }) => `${start} ${end}`);
  const isPlain =
    ordered.length === 1 ||
    (ordered.length === all.length && ordered.every((part) => spansOf(part).length === 1));
  const ordinals = new Map(all.map((span, i) => [span, i + 1]));
  const places = ordered.map((part) =>
    spansOf(part).map(({ start, end }) => ordinals.get(`${start} ${end}`) ?? 0),
  );
  const isWhole = places.every((own) => own.length > 0 && own.every((place) => place > 0));
  return formatTrace(
    ordered.map(({ words, joins }, i) => {
      const at = isPlain || !isWhole ? undefined : places[i];
      return { id: words.id, label: words.label, joins, ...(at && { at }) };
    }),
  );
}

/** What the file says that the words of a part are, where other words stand at their offsets. */
function lostOf(field: 'source' | 'cue', parts: readonly Part[], { spans }: StatementContext) {
  return parts.flatMap(({ words }) =>
    spans.has(words.id) || words.words === '' ? [] : [{ field, exact: words.words }],
  );
}
