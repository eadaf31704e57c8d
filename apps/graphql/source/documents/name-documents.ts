import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Documents } from './documents.ts';

/** Lets Yoga's requests name their documents, in a body and in an address. */
export function nameDocuments(documents: Documents): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      const documentId = request.method === 'GET' && url.searchParams.get('documentId');
      if (!documentId || !requestParser) return;
      setRequestParser(async (asked) => ({ ...(await requestParser(asked)), documentId }));
    },
    onParams({ params, setParams }) {
      // What is no request at all is refused by Yoga.
      if (typeof params !== 'object' || params === null || Array.isArray(params)) return;
      const { documentId, ...others } = params as typeof params & { readonly documentId?: unknown };
      const query = documents.find(params);
      if (query instanceof GraphQLError) throw query;
      setParams({ ...others, query } as typeof params);
    },
  };
}
