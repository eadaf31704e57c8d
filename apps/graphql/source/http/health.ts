import type { Store } from '@depeche/store';
import { type Answer, json } from './send.ts';

/** The process runs and answers. */
export function live(): Answer {
  return json(200, { status: 'live' });
}

/** The store answers too, so queries would be answered. */
export async function ready(store: Store): Promise<Answer> {
  try {
    await store.ping();
    return json(200, { status: 'ready' });
  } catch {
    return json(503, { status: 'unready' }, { 'retry-after': '5' });
  }
}
