import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Api } from '../api.ts';
import type { FastPath } from '../fast/answer.ts';
import { VARY } from '../fast/represent.ts';
import { readBody } from './read-body.ts';
import { type Answer, refusal } from './send.ts';

const NUMBERS = new Intl.NumberFormat('en');

/**
 * The answer to a query: an ordinary one by the narrow path, where there is one; everything else by Yoga. Its body is
 * bounded here: Yoga's own bound costs as much as a small query.
 */
export async function answerQuery(
  request: IncomingMessage,
  { yoga, limits }: Api,
  fast?: FastPath,
): Promise<Answer> {
  const { method = 'GET', url = '' } = request;
  const body = method === 'POST' ? await readBody(request, limits.bodySize) : undefined;
  if (method === 'POST' && body === undefined) {
    const allowed = limits.bodySize;
    const message = `The body of this request has more than the ${NUMBERS.format(allowed)} bytes that are allowed.`;
    return refusal(413, 'BODY_SIZE_LIMIT', message, { connection: 'close' }, { allowed });
  }
  const text = body?.toString();
  const answer = await fast?.(request, text);
  if (answer) return answer;
  const init = { method, headers: flat(request.headers), ...(text !== undefined && { body: text }) };
  // The host is not looked at.
  const response = await yoga.fetch(`http://localhost${url}`, init);
  return {
    status: response.status,
    headers: {
      ...ownHeaders(response.headers),
      'cache-control': 'no-store',
      vary: VARY,
    },
    body: await response.text(),
  };
}

/** What Yoga says of how an answer travels, which is for us to say: it is sent whole. */
const ofTheConnection = new Set(['connection', 'content-length', 'transfer-encoding']);

function ownHeaders(headers: Headers): Record<string, string> {
  const entries = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(entries.filter(([name]) => !ofTheConnection.has(name)));
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return Object.fromEntries(entries);
}
