import { isDuration, parseDuration } from '@depeche/model';
import type { LabelLanguage } from '../../labels/language.ts';

const units = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
  ['seconds', 'second'],
] as const;

/** A length of time in words: `PT50M` is “50 minutes”. */
export function formatDuration(duration: string, language: LabelLanguage): string {
  if (!isDuration(duration)) return duration;
  const parts = parseDuration(duration);
  const words = units.flatMap(([part, unit]) => {
    const value = parts[part];
    if (value === undefined) return [];
    return [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)];
  });
  return words.join(' ');
}
