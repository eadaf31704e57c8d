import type { Rules } from '../findings/rule.ts';

/**
 * What is looked for, as stable codes, each with its rule. Only what the recommendation says MUST be so is refused; what
 * SHOULD be so passes, save where a property holds a value of a type that it cannot have.
 */
export const annotationRules = {
  NOT_JSON: { level: 'ERROR', sentence: 'An annotation is written in JSON.' },
  NOT_AN_OBJECT: { level: 'ERROR', section: '3.1', sentence: 'An annotation is a JSON object.' },
  NESTED_TOO_DEEPLY: {
    level: 'ERROR',
    sentence: 'Lists and objects stand in one another no deeper than 64.',
  },

  CONTEXT_MISSING: {
    level: 'ERROR',
    section: '3.1',
    sentence:
      'An annotation, a collection, and a page that is not part of one have http://www.w3.org/ns/anno.jsonld as their @context, or among them.',
  },
  ID_MISSING: {
    level: 'ERROR',
    section: '3.1',
    sentence: 'An annotation, a collection and a page have an id.',
  },
  ID_NOT_ONE: { level: 'ERROR', section: '3.1', sentence: 'Whatever has an id has exactly one.' },
  ID_NOT_IRI: { level: 'ERROR', section: '3.1', sentence: 'An id is an IRI.' },
  TYPE_MISSING: {
    level: 'ERROR',
    section: '3.1',
    sentence:
      'An annotation has the type Annotation, a collection AnnotationCollection, a page AnnotationPage.',
  },
  TYPE_NOT_TEXT: { level: 'ERROR', section: '3.2.2', sentence: 'A type is the name or the IRI of a class.' },
  TARGET_MISSING: { level: 'ERROR', section: '3.1', sentence: 'An annotation has at least one target.' },

  RESOURCE_NOT_IRI_OR_OBJECT: {
    level: 'ERROR',
    section: '3.2.6',
    sentence: 'A body, target or source is the IRI of a resource or an object that describes it.',
  },
  RESOURCE_WITHOUT_ID: {
    level: 'ERROR',
    section: '3.2.1',
    sentence: 'A resource of the web has an id; only a textual body and a specific resource may do without.',
  },
  FORMAT_NOT_TEXT: { level: 'ERROR', section: '3.2.1', sentence: 'A format is the name of a media type.' },
  LANGUAGE_NOT_TEXT: { level: 'ERROR', section: '3.2.1', sentence: 'A language is a language tag.' },
  PROCESSING_LANGUAGE_NOT_ONE: {
    level: 'ERROR',
    section: '3.2.1',
    sentence: 'A body or target has at most one processing language, a language tag.',
  },
  TEXT_DIRECTION_UNKNOWN: {
    level: 'ERROR',
    section: '3.2.1',
    sentence: 'A text direction is one of ltr, rtl and auto.',
  },
  VALUE_NOT_ONE: {
    level: 'ERROR',
    section: '3.2.4',
    sentence: 'A textual body has exactly one value, a string.',
  },
  BODY_VALUE_NOT_ONE: {
    level: 'ERROR',
    section: '3.2.5',
    sentence: 'A bodyValue is a single string without language or type.',
  },
  BODY_AND_BODY_VALUE: {
    level: 'ERROR',
    section: '3.2.5',
    sentence: 'An annotation with a bodyValue has no body besides.',
  },
  ITEMS_MISSING: {
    level: 'ERROR',
    section: '3.2.7',
    sentence: 'A choice or another set of resources lists them in items.',
  },

  TIME_NOT_ONE: {
    level: 'ERROR',
    section: '3.3.1',
    sentence: 'There is at most one of created, generated and modified each.',
  },
  TIME_NOT_UTC: {
    level: 'ERROR',
    section: '3.3.1',
    sentence: 'A time is an xsd:dateTime in UTC, which is written Z.',
  },
  AGENT_NOT_IRI_OR_OBJECT: {
    level: 'ERROR',
    section: '3.3.2',
    sentence: 'A creator or generator is an IRI or an object that describes it.',
  },
  AUDIENCE_NOT_PREFIXED: {
    level: 'ERROR',
    section: '3.3.3',
    sentence: 'The properties of an audience are written with the prefix schema:.',
  },
  MOTIVATION_UNKNOWN: {
    level: 'ERROR',
    section: '3.3.5',
    sentence: 'A motivation or purpose is one that the recommendation names, or the IRI of another.',
  },
  RIGHTS_NOT_IRI: { level: 'ERROR', section: '3.3.6', sentence: 'Rights are given as an IRI.' },
  IDENTITY_NOT_IRI: {
    level: 'ERROR',
    section: '3.3.7',
    sentence: 'A resource has at most one canonical IRI; via names IRIs.',
  },

  SOURCE_NOT_ONE: {
    level: 'ERROR',
    section: '4',
    sentence: 'A specific resource has exactly one source.',
  },
  SELECTOR_NOT_IRI_OR_OBJECT: {
    level: 'ERROR',
    section: '4.2',
    sentence: 'A selector is an IRI or an object that describes it.',
  },
  SELECTOR_TYPE_NOT_ONE: { level: 'ERROR', section: '4.2', sentence: 'A selector has exactly one type.' },
  SELECTOR_VALUE_NOT_ONE: {
    level: 'ERROR',
    section: '4.2.1',
    sentence:
      'A FragmentSelector, CssSelector or XPathSelector has exactly one value, a string; an SvgSelector at most one.',
  },
  QUOTE_EXACT_NOT_ONE: {
    level: 'ERROR',
    section: '4.2.4',
    sentence: 'A TextQuoteSelector has exactly one exact, a string.',
  },
  QUOTE_CONTEXT_NOT_ONE: {
    level: 'ERROR',
    section: '4.2.4',
    sentence: 'A TextQuoteSelector has at most one prefix and one suffix, strings.',
  },
  POSITION_NOT_A_NUMBER: {
    level: 'ERROR',
    section: '4.2.5',
    sentence:
      'A TextPositionSelector or DataPositionSelector has exactly one start and one end, whole numbers from 0.',
  },
  RANGE_END_NOT_ONE: {
    level: 'ERROR',
    section: '4.2.8',
    sentence: 'A RangeSelector has exactly one startSelector and one endSelector.',
  },
  STATE_NOT_IRI_OR_OBJECT: {
    level: 'ERROR',
    section: '4.3',
    sentence: 'A state is an IRI or an object with an id or exactly one type.',
  },
  STATE_TIMES_WRONG: {
    level: 'ERROR',
    section: '4.3.1',
    sentence:
      'A TimeState has sourceDate, or sourceDateStart and sourceDateEnd together, in UTC, which is written Z.',
  },
  STATE_VALUE_NOT_ONE: {
    level: 'ERROR',
    section: '4.3.2',
    sentence: 'An HttpRequestState has exactly one value, a string.',
  },
  STYLESHEET_WRONG: {
    level: 'ERROR',
    section: '4.4',
    sentence: 'An annotation has at most one stylesheet, an IRI or an object of the type CssStylesheet.',
  },

  LABEL_NOT_TEXT: { level: 'ERROR', section: '5.1', sentence: 'The label of a collection is a string.' },
  COUNT_NOT_A_NUMBER: {
    level: 'ERROR',
    section: '5.1',
    sentence: 'A total or a startIndex is one whole number from 0.',
  },
  FIRST_PAGE_MISSING: {
    level: 'ERROR',
    section: '5.1',
    sentence: 'A collection that has annotations has exactly one first page.',
  },
  PAGE_WITHOUT_ITEMS: {
    level: 'ERROR',
    section: '5.2',
    sentence: 'A page has a list of one or more annotations as its items.',
  },
  PAGE_LINK_NOT_IRI: {
    level: 'ERROR',
    section: '5.2',
    sentence: 'A page that comes next, before or last is named by its IRI.',
  },
  PAGE_ELSEWHERE: {
    level: 'REMARK',
    sentence: 'A page that stands elsewhere is not fetched: its annotations are not here.',
  },
  UNKNOWN_KEY: {
    level: 'REMARK',
    sentence: 'A key that the recommendation does not know says nothing, and is much like one that it knows.',
  },

  TARGET_NOT_HERE: {
    level: 'REMARK',
    sentence: 'An annotation of something else than an article that is there is not taken over.',
  },
  SELECTOR_NOT_READ: {
    level: 'REMARK',
    sentence: 'A part of an article that is not told by its words or its position is not taken over.',
  },
  BODY_NOT_READ: {
    level: 'REMARK',
    sentence: 'A body that is no text and no address on the web is left out.',
  },
  BODY_IS_MARKUP: {
    level: 'REMARK',
    sentence: 'A body in another format than plain text is taken as it is written.',
  },
  ARTICLE_WITHOUT_TEXT: {
    level: 'ERROR',
    sentence: 'Words are selected in an article whose text is there.',
  },
  QUOTE_NOT_FOUND: { level: 'ERROR', sentence: 'The words of a TextQuoteSelector stand in the article.' },
  QUOTE_AMBIGUOUS: {
    level: 'ERROR',
    sentence: 'The words of a TextQuoteSelector, with prefix and suffix, stand in one place of the article.',
  },
  POSITION_OUT_OF_TEXT: {
    level: 'ERROR',
    sentence: 'A TextPositionSelector selects at least one character of the text.',
  },
  SELECTORS_DISAGREE: { level: 'ERROR', sentence: 'The selectors of one target select the same words.' },
  RECORD_UNREADABLE: {
    level: 'ERROR',
    sentence: 'A body that is a record of ours has it as JSON in its value.',
  },
  STATEMENT_EXISTS: {
    level: 'ERROR',
    sentence: 'A statement is not put in the place of another one of the same slug.',
  },
  EVENT_NOT_HERE: {
    level: 'REMARK',
    sentence: 'Words that tell of an event are taken over where the event is there.',
  },
  ALREADY_THERE: { level: 'REMARK', sentence: 'What is there already is not taken over a second time.' },
} as const satisfies Rules;

/** One of {@link annotationRules}. */
export type AnnotationRule = keyof typeof annotationRules;

/** What the sections of {@link annotationRules} are of: the W3C Recommendation of 23 February 2017. */
export const SPECIFICATION = 'Web Annotation Data Model';
