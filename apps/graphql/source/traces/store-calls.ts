import { context, createContextKey } from '@opentelemetry/api';

/** How often the store was asked for one answer so far. */
export interface StoreCalls {
  count: number;
}

const KEY = createContextKey('depeche: calls of the store');

/** Does something while the calls of the store that it makes are counted together. */
export function countingCalls<T>(calls: StoreCalls, act: () => T): T {
  return context.with(context.active().setValue(KEY, calls), act);
}

/** The calls that are counted just now; undefined where nobody counts them. */
export function callsNow(): StoreCalls | undefined {
  // Nobody else has the key.
  return context.active().getValue(KEY) as StoreCalls | undefined;
}
