/**
 * The typed record of a news article: every statement with its speakers, the chain through which it reached us and its
 * exact words; every event with its date, place and participants; and the span of text that proves each of them.
 * Pure: no input or output, nothing of Node's.
 */

export { type CheckOptions, type CheckResult, check, checkSource } from './check/check.ts';
export { DossierError } from './check/dossier-error.ts';
export { parseSource } from './check/parse-source.ts';
export {
  formatPath,
  formatProblem,
  type Path,
  type Problem,
  type ProblemCode,
  problemCodes,
} from './check/problem.ts';
export { readDocument, type SourceDocument } from './check/read-document.ts';
export type { Locate, Location } from './check/reporter.ts';
export type { ReadTextFile, TextFile } from './check/text-file.ts';
export { type DossierDocument, type DossierInput, documentSchema } from './dossier/document.ts';
export { dossier, type TypedDossierInput } from './dossier/dossier.ts';
export type { Dossier } from './dossier/dossier-record.ts';
export type {
  ActorInput,
  ArticleInput,
  ConflictInput,
  EventInput,
  MentionInput,
  NoteInput,
  PlaceInput,
  References,
  StatementInput,
  TopicInput,
} from './dossier/input.ts';
export { dossierJsonSchema } from './dossier/json-schema.ts';
export { toDocument } from './dossier/to-document.ts';
export { ModelError, type ModelErrorCode } from './error.ts';
export { isLanguage, type Language, type Localized, localize, pick } from './language.ts';
export {
  type EventType,
  type EventTypeDefinition,
  eventTypeDescriptions,
  eventTypes,
  type ModeOf,
  modesOf,
} from './plover.ts';
export { findConflicts, type OpenConflict } from './query/conflicts.ts';
export {
  backingSpans,
  type Coverage,
  coverage,
  coverageOf,
  spansOfEvent,
  spansOfStatement,
} from './query/coverage.ts';
export { type EventQuery, findEvents } from './query/events.ts';
export { excerpt } from './query/excerpt.ts';
export { findStatements, relayersOf, type StatementQuery } from './query/statements.ts';
export { type TimelineItem, timeline } from './query/timeline.ts';
export { applyEdits, type Edit } from './reanchor/edit.ts';
export { type EditedText, type Lost, type Reanchoring, reanchor } from './reanchor/reanchor.ts';
export { type Actor, type ActorKind, actorKinds, actorSchema, type Office } from './records/actor.ts';
export { type Article, articleSchema } from './records/article.ts';
export type { Codes } from './records/codes.ts';
export { type Conflict, conflictSchema } from './records/conflict.ts';
export {
  type Event,
  type EventRelation,
  type EventStatus,
  type EventTime,
  eventSchema,
  eventStatuses,
  type ParticipantRole,
  type Participation,
  participantRoles,
  type Quantity,
  type RelationType,
  relationTypes,
} from './records/event.ts';
export type { LostEvidence, LostWords } from './records/lost-words.ts';
export { type Mention, type MentionKind, mentionKinds, mentionSchema } from './records/mention.ts';
export { type Note, noteSchema } from './records/note.ts';
export { type Place, placeSchema } from './records/place.ts';
export {
  type Provenance,
  type ProvenanceMethod,
  provenanceMethods,
  provenanceSchema,
} from './records/provenance.ts';
export {
  type ConflictParty,
  type Mentionable,
  type NoteTarget,
  type RecordType,
  type Reference,
  readReference,
  type Subject,
} from './records/reference.ts';
export {
  type Attribution,
  type Certainty,
  type Channel,
  certainties,
  channels,
  type Polarity,
  polarities,
  type Statement,
  type StatementAct,
  type StatementForm,
  type StatementTime,
  statementActs,
  statementForms,
  statementSchema,
  type Tense,
  tenses,
} from './records/statement.ts';
export { type Topic, topicSchema } from './records/topic.ts';
export { articleOf, SLUG_PATTERN, type Slug, type StatementSlug } from './slug.ts';
export { CONTEXT_LENGTH, contextOf } from './text/context.ts';
export { type Folded, fold, foldWithOffsets } from './text/fold.ts';
export { nearest, nearestOf } from './text/nearest.ts';
export type { EvidenceQuote, Quotation, Quote } from './text/quotation.ts';
export { ordinalAt, type Segments, segment, segmentText } from './text/segment.ts';
export { compareSpans, type Evidence, overlaps, type Span } from './text/span.ts';
export { indexText, type TextIndex } from './text/text-index.ts';
export { dayNumber, type IsoDate, isDate } from './time/date.ts';
export { type Duration, type DurationParts, isDuration, parseDuration } from './time/duration.ts';
export {
  type Bounds,
  boundsOf,
  type Edtf,
  type Precision,
  precisions,
  qualifiersOf,
  tryBounds,
} from './time/edtf.ts';
export {
  compareTimes,
  earliestDay,
  latestDay,
  overlapsRange,
  precisionRank,
  type TimeRange,
} from './time/order.ts';
export { type DescribedValues, valuesOf } from './values.ts';
