import type { Store } from '@depeche/store';
import type { Tracer } from '@opentelemetry/api';
import { inSpan } from './in-span.ts';
import { callsNow } from './store-calls.ts';

/** What an answer is made from. How a store is kept, and whether it is there, is no part of an answer. */
const reads: ReadonlySet<string | symbol> = new Set([
  'find',
  'findMany',
  'list',
  'count',
  'search',
  'countSearch',
  'timeline',
  'countTimeline',
  'notesOn',
  'notesOnMany',
  'conflictsOf',
  'conflictsOfMany',
  'alsoOf',
  'alsoOfMany',
  'backing',
  'backingMany',
  'stats',
  'dossiers',
  'listDossiers',
  'countDossiers',
  'findDossier',
  'findDossiers',
  'dossiersOf',
  'dossiersOfMany',
] satisfies Array<keyof Store>);

/** Spans of the store for one answer: what comes after them is counted and not traced, or a long list would be all spans. */
const MOST = 128;

/**
 * A store whose reads are spans: `store.list statement`. They say which method and type of record, and nothing of what was
 * looked for. A span stands for a question to the store, of which it may make several statements of SQL.
 */
export function traceStore(store: Store, tracer: Tracer): Store {
  const traced = new Map<string | symbol, unknown>();

  const trace = (name: string, method: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]) => {
      const calls = callsNow();
      if (calls) calls.count++;
      if (calls === undefined || calls.count > MOST) return method.apply(store, args);
      const [type] = args;
      const what = typeof type === 'string' && args.length > 1 ? ` ${type}` : '';
      return inSpan(tracer, `store.${name}${what}`, {}, () => method.apply(store, args));
    };
  };

  return new Proxy(store, {
    get(target, name) {
      const known = traced.get(name);
      if (known) return known;
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      // A store's methods are called on the store itself: it may have private fields.
      const made = reads.has(name) ? trace(String(name), value as never) : value.bind(target);
      traced.set(name, made);
      return made;
    },
  });
}
