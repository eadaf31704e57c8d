import type { IncomingMessage } from 'node:http';
import type { Store } from '@depeche/store';
import type { Api } from '../api.ts';
import type { Answer } from '../http/send.ts';
import { countErrorsOf } from '../metrics/count-errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { bodyOf } from './body-of.ts';
import { Finished } from './finished.ts';
import { createKept, type Found } from './kept.ts';
import { type Ordinary, ordinary } from './ordinary.ts';
import { readQuestion } from './read-question.ts';
import { represent, VARY } from './represent.ts';
import { run } from './run.ts';

/** Answers an ordinary request; undefined for every other, of which nothing has been run. */
export type FastPath = (request: IncomingMessage, body: string | undefined) => Promise<Answer | undefined>;

/** The narrow path past Yoga's HTTP pipeline; errors in its answers are counted as Yoga's are. */
export function createFastPath(api: Api, store: Store, metrics?: Metrics): FastPath {
  const kept = createKept(store);

  return async (request, body) => {
    const asked = ordinary(request, body);
    if (asked === undefined) return undefined;
    const found = await find(asked);
    if (found?.answer) return represent(request, asked, found.answer);
    const question = readQuestion(asked);
    const result = question && (await run(api, asked, question));
    if (result === undefined) return undefined;
    const text = bodyOf(result);
    if (result.errors) {
      if (metrics) countErrorsOf(metrics, result);
      return faulty(asked, text);
    }
    const answer = new Finished(text);
    if (found) await kept.keep(asked, found.version, answer);
    return represent(request, asked, answer);
  };

  /** A store that cannot tell its version has no answers kept; whether it can answer at all is found out by asking. */
  async function find(asked: Ordinary): Promise<Found | undefined> {
    try {
      return await kept.find(asked);
    } catch {
      return undefined;
    }
  }
}

/** An answer of which fields are missing by a fault: another try may have them, so it is kept nowhere. */
function faulty({ type }: Ordinary, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', vary: VARY },
    body,
  };
}
