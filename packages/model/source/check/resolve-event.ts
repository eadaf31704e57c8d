import type { Event } from '../records/event.ts';
import type { Entries } from './entries.ts';
import type { Reporter } from './reporter.ts';
import { resolveTime } from './resolve-time.ts';
import type { Texts } from './texts.ts';

/** An event with its words resolved; reports one that rests on nothing. */
export function resolveEvent(
  { slug, path, entry, broken }: Entries['events'][number],
  texts: Texts,
  reporter: Reporter,
): Event {
  const { time, mode, duration, place, ...rest } = entry;
  const evidence = texts.evidence(entry.evidence, [...path, 'evidence']);
  const wroteNothing = Array.isArray(entry.evidence) && entry.evidence.length === 0;
  const couldNotRead = broken.has('evidence') || broken.has('accordingTo');
  if (wroteNothing && entry.accordingTo.length === 0 && !couldNotRead) {
    const expected = 'words of an article in evidence, or a statement in accordingTo';
    reporter.report({ code: 'EVENT_WITHOUT_EVIDENCE', path, part: 'key', expected, found: 'neither' });
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
