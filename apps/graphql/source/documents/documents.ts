import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { userError } from '../errors/user-error.ts';
import { REFUSED } from '../limits/refusals.ts';
import { sha256 } from './sha256.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What a request may name its document by, or bring it as; all of it as it came. */
export interface Naming {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The documents that requests are about. */
export interface Documents {
  /**
   * The text of the document that a request names or brings; what it brings as it came, whatever that is. A `GraphQLError`
   * that says why the request is refused.
   */
  find(naming: Naming): unknown;
}

/** Which documents there are, and whether there may be others. */
export interface DocumentsOptions {
  readonly trusted?: TrustedDocuments | undefined;
  readonly trustedOnly?: boolean | undefined;
}

/** Characters of documents that clients have registered by their hash: some thousands of documents. */
const REGISTERED = 4 * 1024 * 1024;

/**
 * Finds documents by `documentId` (the appendix on persisted documents of GraphQL over HTTP) among those that are trusted,
 * and by the hash of Apollo's persisted queries among those and, unless trusted ones are all there may be, among those
 * that clients have registered; of them the last used are kept. A document of a hash never changes, so whatever is kept
 * of a request that names one stays right.
 */
export function createDocuments({ trusted, trustedOnly = false }: DocumentsOptions): Documents {
  const registered = new LRUCache<string, string>({
    maxSize: REGISTERED,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });

  const findNamed = (id: unknown, query: unknown): unknown => {
    if (typeof id !== 'string') return badRequest('A documentId is a string.');
    if (isGiven(query))
      return badRequest('A request names its document by documentId or brings it, not both.');
    return trusted?.find(id) ?? notFound(id);
  };

  const findHashed = (persisted: unknown, query: unknown): unknown => {
    const hash = hashIn(persisted);
    if (hash === undefined)
      return badRequest('A persisted query has version 1 and a sha256Hash that is a string.');
    if (typeof query === 'string') {
      if (sha256(query) !== hash) return mismatch();
      if (!trustedOnly) registered.set(hash, query);
    }
    if (isGiven(query)) return query;
    // Apollo's client sends the id of a manifest, whatever it is, where the hash stands.
    const known = trusted?.find(hash) ?? trusted?.find(`sha256:${hash}`);
    if (known !== undefined) return known;
    return trustedOnly ? notFound(hash) : (registered.get(hash) ?? notRegistered());
  };

  const findAny = ({ query, documentId, extensions }: Naming): unknown => {
    if (isGiven(documentId)) return findNamed(documentId, query);
    const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
    return isGiven(persisted) ? findHashed(persisted, query) : query;
  };

  if (!trustedOnly) return { find: findAny };
  return {
    find: (naming) => {
      const found = findAny(naming);
      if (!isGiven(found)) return badRequest(TRUSTED_ONLY);
      return typeof found !== 'string' || trusted?.has(found) ? found : notTrusted();
    },
  };
}

function hashIn(persisted: unknown): string | undefined {
  if (!isObject(persisted) || persisted.version !== 1) return undefined;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function badRequest(message: string): GraphQLError {
  return userError('BAD_REQUEST', message, { http: { status: 400 } });
}

function notFound(id: string): GraphQLError {
  return userError('DOCUMENT_NOT_FOUND', `This server knows no document “${id}”.`, { http: REFUSED });
}

const TRUSTED_ONLY =
  'This server runs the documents that it was started with; name one of them by documentId.';

function notTrusted(): GraphQLError {
  return userError('DOCUMENT_NOT_TRUSTED', TRUSTED_ONLY, { http: REFUSED });
}

/**
 * Apollo's client looks for this message or this code and sends the document; older ones take another status than 200 for
 * a server that knows no persisted queries.
 */
function notRegistered(): GraphQLError {
  return userError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { http: { status: 200 } });
}

function mismatch(): GraphQLError {
  const message = 'The sha256Hash of this persisted query is not that of its document.';
  return userError('PERSISTED_QUERY_MISMATCH', message, { http: REFUSED });
}
