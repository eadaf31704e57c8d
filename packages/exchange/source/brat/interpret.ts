import type {
  ActorInput,
  ArticleInput,
  Language,
  MentionInput,
  PlaceInput,
  Span,
  StatementInput,
  TextIndex,
} from '@depeche/model';
import type { Finding } from '../finding.ts';
import { type Annotation, keyOf, type TextBound, targetsOf } from './annotation.ts';
import { readAttributions } from './attribution.ts';
import { type Entities, readEntities } from './entities.ts';
import type { Labels } from './mapping.ts';
import { readNotes } from './notes.ts';
import { ownReferences } from './own-codes.ts';
import { createIsPronoun } from './pronouns.ts';
import { finding } from './rules.ts';
import { readStatements } from './statements.ts';

export interface InterpretContext {
  readonly file: string;
  readonly article: string;
  readonly language: Language;
  readonly labels: Labels;
  readonly index: TextIndex;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** The ids of annotations that are there and were refused. */
  readonly refused: ReadonlySet<string>;
}

/** A record with the annotation from which it was made. */
interface Made<T> {
  readonly from: Annotation;
  readonly record: T;
}

/** What annotations mean: the records of an article, each with its annotation, and what has no meaning. */
export interface Interpretation {
  readonly actors: Readonly<Record<string, ActorInput>>;
  readonly places: Readonly<Record<string, PlaceInput>>;
  readonly statements: ReadonlyMap<string, Made<StatementInput>>;
  readonly mentions: ReadonlyArray<Made<MentionInput>>;
  readonly notes: ReadonlyArray<Made<NonNullable<ArticleInput['notes']>[number]>>;
  readonly entities: Entities;
  readonly findings: readonly Finding[];
}

/** Reads sound annotations of a text as the records of an article. */
export function interpret(annotations: readonly Annotation[], context: InterpretContext): Interpretation {
  const { labels, language, spans, index, article } = context;
  const attributions = readAttributions(annotations, labels);
  const own = ownReferences(annotations);
  const sources = new Set(attributions.contents.flatMap((one) => one.sources.map(({ words }) => words.id)));
  const entities = readEntities({
    annotations,
    sources,
    spans,
    own,
    labels,
    wordsOf: (text) => lineOf(text, spans),
    isPronoun: createIsPronoun(language, labels.pronouns),
    article,
  });
  const used = new Set([...attributions.used, ...entities.used]);
  const use = (id: string) => void used.add(id);
  const statements = readStatements(attributions.contents, { index, spans, entities, own, annotations, use });
  const mentioning = annotations
    .filter((annotation) => annotation.kind === 'T')
    .filter(({ label }) => labels.mentionOf(label) !== undefined);
  for (const { id } of mentioning) use(id);
  const mentions = mentioning
    .filter(({ id }) => spans.has(id))
    .flatMap((from) => mentionsOf(from, entities, spans));
  const slugs = new Map(statements.map(({ id, content }) => [content.id, `${article}/${id}` as const]));
  const notes = readNotes({ annotations, spans, entities, statements: slugs, language });
  for (const { comment } of notes) {
    use(comment.id);
    use(comment.target);
  }
  const isFollower = (annotation: Annotation) => targetsOf(annotation).some((id) => context.refused.has(id));
  const meaningless = annotations.filter(
    (annotation) => !isFollower(annotation) && !used.has(keyOf(annotation)),
  );
  return {
    ...entitiesIn(
      entities,
      statements.map(({ statement }) => statement),
      mentions.map(({ record }) => record),
      language,
    ),
    statements: new Map(
      statements.map(({ id, content, statement }) => [id, { from: content, record: statement }]),
    ),
    mentions,
    notes: notes.map(({ comment, note }) => ({ from: comment, record: note })),
    entities,
    findings: [
      ...attributions.findings,
      ...counted('FOLLOWS_REFUSED', annotations.filter(isFollower), context.file),
      ...counted('UNATTACHED', attributions.unattached, context.file),
      ...counted('NO_MEANING', meaningless, context.file),
    ],
  };
}

/** The words of an annotation in one line: those of the text, where they stand in it. */
function lineOf(text: TextBound, spans: InterpretContext['spans']): string {
  const words =
    spans
      .get(text.id)
      ?.map(({ exact }) => exact)
      .join(' ') ?? text.words;
  return words.replace(/\s+/gu, ' ').trim() || text.id;
}

function mentionsOf(
  from: TextBound,
  entities: Entities,
  spans: InterpretContext['spans'],
): Array<Made<MentionInput>> {
  const kind = entities.kindOf(from);
  return entities.of(from.id).map(({ type, slug }) => {
    const of = type === 'actor' ? { actor: slug } : { place: slug };
    return { from, record: { kind, of, spans: [...(spans.get(from.id) ?? [])] } };
  });
}

/** The actors and places that speak or are mentioned. */
function entitiesIn(
  entities: Entities,
  statements: readonly StatementInput[],
  mentions: readonly MentionInput[],
  language: Language,
) {
  const speaking = statements.flatMap(({ speakers, attribution = [] }) => [
    ...speakers,
    ...attribution.flatMap(({ actors }) => actors),
  ]);
  const told = new Set(speaking.map((slug) => `actor/${slug}`));
  for (const { of } of mentions)
    told.add('actor' in of ? `actor/${of.actor}` : 'place' in of ? `place/${of.place}` : '');
  const actors: Record<string, ActorInput> = {};
  const places: Record<string, PlaceInput> = {};
  for (const { type, slug, name, kind, label, wikidata, codes } of entities.all) {
    if (!told.has(`${type}/${slug}`)) continue;
    const common = {
      name: { [language]: name },
      ...(wikidata !== undefined && { wikidata }),
      codes: { ...codes, ...(label !== undefined && { 'brat-label': label }) },
    };
    if (type === 'actor') actors[slug] = { kind, ...common };
    else places[slug] = common;
  }
  return { actors, places };
}

/** One remark for each label, with how often it stands there. */
function counted(
  rule: 'FOLLOWS_REFUSED' | 'UNATTACHED' | 'NO_MEANING',
  annotations: readonly Annotation[],
  file: string,
): Finding[] {
  const groups = Map.groupBy(annotations, ({ kind, label }) => `${kind} “${label}”`);
  return [...groups].map(([name, all]) => {
    const lines = all
      .slice(0, 3)
      .map(({ place }) => place.line)
      .join(', ');
    const found = `${all.length} of ${name}, in ${all.length === 1 ? 'line' : 'lines'} ${lines}${all.length > 3 ? ', …' : ''}`;
    return finding(rule, { file }, { expected: EXPECTED[rule], found });
  });
}

const EXPECTED = {
  FOLLOWS_REFUSED: 'annotations that refer to sound ones',
  UNATTACHED: 'a link to a content',
  NO_MEANING: 'labels of the mapping',
} as const;
