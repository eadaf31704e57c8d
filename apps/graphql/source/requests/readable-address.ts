import type { Plugin } from 'graphql-yoga';
import { userError } from '../errors/user-error.ts';

/** Says of a query in an address whose variables are no JSON what is wrong; Yoga takes it for a fault of its own. */
export function readableAddress(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || !requestParser) return;
      setRequestParser((asked) => {
        try {
          return requestParser(asked);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw userError('BAD_REQUEST', 'The variables or extensions in the address are no JSON.', {
            http: { status: 400 },
          });
        }
      });
    },
  };
}
