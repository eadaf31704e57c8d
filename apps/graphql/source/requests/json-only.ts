import type { Plugin } from 'graphql-yoga';
import { userError } from '../errors/user-error.ts';

const accepted = ['application/json', 'application/graphql+json'];

/**
 * Takes JSON bodies alone. Forms and plain text are what a page of any origin may send without asking first, so a
 * server on a private network must not listen to them.
 */
export function jsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type') ?? '';
      const essence = type.split(';', 1)[0]?.trim() ?? '';
      if (accepted.includes(essence)) return;
      throw userError(
        'UNSUPPORTED_MEDIA_TYPE',
        `A query is sent as application/json, not as ${type === '' ? 'a body of no type' : `“${type}”`}.`,
        { http: { status: 415 } },
      );
    },
  };
}
