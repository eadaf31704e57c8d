import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import type { LabelLanguage } from '../../labels/language.ts';
import { printableData } from './printable-data.ts';

/** A way to the API: over HTTP, or inside this process. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

export interface Api {
  readonly fetch: Fetch;
  readonly url: string;
  readonly language: LabelLanguage;
}

/** A server that has not answered after so many milliseconds will not. */
const PATIENCE = 20_000;

/** The GraphQL client: what was asked once is not asked again, and what comes is fit for a terminal. */
export function connect({ fetch, url, language }: Api): Client {
  return new Client({
    url,
    preferGetMethod: false,
    fetch: async (input, init = {}) => {
      const patience = AbortSignal.timeout(PATIENCE);
      const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
      const send = () => fetch(String(input), { ...init, signal });
      try {
        return await send();
      } catch (error) {
        // A server that was restarted has cut the connections that were kept: that is no reason to give up on it.
        if (isCut(error)) return send();
        throw error;
      }
    },
    fetchOptions: { headers: { 'accept-language': language } },
    exchanges: [
      cacheExchange,
      mapExchange({ onResult: (result) => ({ ...result, data: printableData(result.data) }) }),
      fetchExchange,
    ],
  });
}

/** Whether a connection ended before an answer came. Every question only reads, so it may be asked twice. */
function isCut(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && CUT.includes(String(cause.code));
}

const CUT = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
