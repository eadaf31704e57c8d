import type { IncomingMessage } from 'node:http';
import { ENDPOINT } from '../api.ts';
import { playgroundAsset, playgroundHeaders, playgroundPage } from '../playground/index.ts';
import { readQuestions } from '../questions/questions.ts';
import type { Answer } from './send.ts';

/** Whether it is a browser that opens the endpoint, not one that asks a query of it. */
export function wantsPage({ url = '', headers }: IncomingMessage): boolean {
  if (!headers.accept?.includes('text/html')) return false;
  const asked = new URLSearchParams(url.split('?')[1]);
  return !['query', 'documentId', 'extensions'].some((name) => asked.has(name));
}

/** The playground's page, on the worked questions. */
export function page(): Answer {
  return {
    status: 200,
    headers: playgroundHeaders,
    body: playgroundPage({ questions: readQuestions(), endpoint: ENDPOINT }),
  };
}

/** One of the playground's files; undefined for a name that is none. */
export function asset(name: string, { headers }: IncomingMessage): Answer | undefined {
  return playgroundAsset(name, {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  });
}
