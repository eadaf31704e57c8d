/** Every code that an answer's errors can carry in their `extensions`, with what it means. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The query is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The query has no operation of the name that was asked, or several and no name.',
  BAD_REQUEST: 'The request is no GraphQL request: no query in it, JSON that cannot be read, a wrong method.',
  BAD_USER_INPUT: 'A variable or argument has a value that its type does not allow.',
  BAD_DATE: 'A date or a range of dates that no calendar has, or that is not written as it should be.',
  BAD_DURATION: 'A duration that is not ISO 8601.',
  BAD_LANGUAGE: 'A language tag that is not BCP 47.',
  BAD_CURSOR: 'A cursor of another list or of another ordering, or no cursor at all.',
  BAD_PAGE: 'A page that cannot be had: a negative size, or `first` and `last` together.',
  BAD_QUERY: 'A search without words.',
  BAD_ORDER: 'An ordering that the list does not have.',
  BAD_FILTER: 'A filter that contradicts the field it stands on.',
  PAGE_SIZE_LIMIT: 'More records on a page than are allowed.',
  DEPTH_LIMIT: 'More levels than are allowed.',
  ALIAS_LIMIT: 'More aliases than are allowed.',
  COST_LIMIT: 'A higher cost than is allowed.',
  TOKEN_LIMIT: 'A longer query, in tokens, than is allowed.',
  BODY_SIZE_LIMIT: 'A larger request body than is allowed.',
  BATCH_LIMIT: 'Several queries in one request.',
  DOCUMENT_NOT_FOUND: 'A document is named that the server does not know.',
  DOCUMENT_NOT_TRUSTED:
    'A document that is none of those that the server was started with, and it runs no others.',
  PERSISTED_QUERY_NOT_FOUND: 'No document was registered under this hash, or not lately; send both.',
  PERSISTED_QUERY_MISMATCH: 'A hash is sent with a document that it is not the SHA-256 of.',
  NOT_FOUND: 'A path at which there is nothing.',
  UNSUPPORTED_MEDIA_TYPE: 'A request body of another type than JSON.',
  UNAVAILABLE: 'The record cannot be read just now; the same request may succeed later.',
  INTERNAL: 'A fault on the server, which has logged it under the id that the error carries.',
} as const;

export type ErrorCode = keyof typeof errorCodes;
