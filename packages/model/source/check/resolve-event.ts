import type { Event } from '../records/event.ts';
import type { Entries } from './entries.ts';
import type { Reporter } from './reporter.ts';
import { resolveTime } from './resolve-time.ts';
import type { Texts } from './texts.ts';

/** What an event can rest on; words that it lost stay a reason to keep it. */
const GROUNDS = ['evidence', 'accordingTo', 'reportedIn', 'lost'] as const;

/** An event with its words resolved; reports one that rests on nothing. */
export function resolveEvent(
  { slug, path, entry, broken }: Entries['events'][number],
  texts: Texts,
  reporter: Reporter,
): Event {
  const { time, mode, duration, place, ...rest } = entry;
  const evidence = texts.evidence(entry.evidence, [...path, 'evidence']);
  const wroteNothing = Array.isArray(entry.evidence) && entry.evidence.length === 0;
  const couldNotRead = GROUNDS.some((field) => broken.has(field));
  const restsOnNothing =
    wroteNothing &&
    [entry.accordingTo, entry.reportedIn, entry.lost].every((grounds) => grounds.length === 0);
  if (restsOnNothing && !couldNotRead) {
    const expected =
      'words of an article in evidence, a statement in accordingTo or an article in reportedIn';
    reporter.report({ code: 'EVENT_WITHOUT_EVIDENCE', path, part: 'key', expected, found: 'none of them' });
  }
  return {
    slug,
    ...rest,
    ...(mode !== undefined && { mode }),
    ...(time && { time: resolveTime(time, texts.evidence, [...path, 'time'], reporter) }),
    ...(duration !== undefined && { duration }),
    ...(place !== undefined && { place }),
    quantities: entry.quantities.map((quantity, i) => ({
      ...quantity,
      evidence: texts.evidence(quantity.evidence, [...path, 'quantities', i, 'evidence']),
    })),
    evidence,
  };
}
