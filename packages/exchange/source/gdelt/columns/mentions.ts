/**
 * The columns of a mention. Source: The GDELT Event Database, Data Format Codebook V2.0, 19 February 2015.
 *
 * Taken over: the id, MentionType, MentionSourceName, MentionIdentifier and the language from
 * MentionDocTranslationInfo. Left out: when it was recorded, where in the article it stands (there is no text to point
 * into), how sure the machine was, length and tone of the article.
 */
export const MENTION_COLUMNS = [
  'GlobalEventID',
  'EventTimeDate',
  'MentionTimeDate',
  'MentionType',
  'MentionSourceName',
  'MentionIdentifier',
  'SentenceID',
  'Actor1CharOffset',
  'Actor2CharOffset',
  'ActionCharOffset',
  'InRawText',
  'Confidence',
  'MentionDocLen',
  'MentionDocTone',
  'MentionDocTranslationInfo',
  'Extras',
] as const;
