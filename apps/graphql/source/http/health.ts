import type { Store } from '@depeche/store';
import { type Answer, json } from './send.ts';

/** The process runs and answers. */
export function live(): Answer {
  return json(200, { status: 'live' });
}

/**
 * The store answers too, so queries would be answered. Of a store on several servers, how its replicas stand is told in the
 * order of its address; not where they are, for anybody may ask.
 */
export async function ready(store: Store): Promise<Answer> {
  try {
    await store.ping();
    const replicas = store.replicas?.().map((condition) => condition.toLowerCase());
    return json(200, { status: 'ready', ...(replicas && { replicas }) });
  } catch {
    return json(503, { status: 'unready' }, { 'retry-after': '5' });
  }
}
