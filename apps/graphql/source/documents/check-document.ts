import { GraphQLError, Kind, parse, validate } from 'graphql';
import { isTooLong, tokenRefusal } from '../limits/tokens.ts';
import { schema } from '../schema/index.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';
import type { ManifestEntry } from './read-manifest.ts';
import { sha256 } from './sha256.ts';

/** All that is wrong with a document of a manifest: nothing where a client may be served it. */
export function checkDocument(entry: ManifestEntry, tokens: number): ManifestProblem[] {
  return [...checkHash(entry), ...checkText(entry, tokens)];
}

function checkHash({ id, text, idPlace }: ManifestEntry): ManifestProblem[] {
  const hash = sha256(text);
  if (!id.startsWith('sha256:') || id === `sha256:${hash}`) return [];
  return [problemAt(idPlace, 'WRONG_HASH', `“sha256:${hash}”`, `“${id}”`)];
}

function checkText({ text, textPlace }: ManifestEntry, tokens: number): ManifestProblem[] {
  try {
    const document = parse(text, { maxTokens: tokens });
    if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
      return [problemAt(textPlace, 'NO_OPERATION', 'an operation', 'fragments alone')];
    return validate(schema, document).map((error) =>
      problemAt(textPlace, 'GRAPHQL_VALIDATION_FAILED', 'a document that fits the schema', withPlace(error)),
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (isTooLong(error)) {
      const found = tokenRefusal(text, tokens).message;
      return [problemAt(textPlace, 'TOKEN_LIMIT', `at most ${tokens} tokens`, found)];
    }
    return [problemAt(textPlace, 'GRAPHQL_PARSE_FAILED', 'GraphQL', withPlace(error))];
  }
}

/** In a JSON file a document is one long line; where in it something stands, its own lines tell. */
function withPlace({ message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place ? `${message} (line ${place.line}, column ${place.column} of the document)` : message;
}
