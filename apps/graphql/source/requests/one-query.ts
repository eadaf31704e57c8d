import type { Plugin } from 'graphql-yoga';
import { userError } from '../errors/user-error.ts';

/** Refuses several queries in one request: each of them would have limits of its own. */
export function oneQuery(): Plugin {
  return {
    onRequestParse: () => ({
      onRequestParseDone({ requestParserResult }) {
        if (!Array.isArray(requestParserResult)) return;
        const asked = requestParserResult.length;
        throw userError(
          'BATCH_LIMIT',
          `This request has ${asked} queries in a list; one, not in a list, is allowed.`,
          {
            asked,
            allowed: 1,
            http: { status: 400 },
          },
        );
      },
    }),
  };
}
