import type { LabelLanguage } from '../../labels/language.ts';
import type { Labels } from './en.ts';
import { labelsOf } from './labels.ts';

const locales: Readonly<Record<LabelLanguage, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A date in EDTF as people write it: `30 Dec 2021`, `Jun 2021`, `about Dec 2021`, `until 30 Dec 2021`. */
export function formatTime(edtf: string, language: LabelLanguage): string {
  return formatWith(edtf, language, labelsOf(language).time);
}

function formatWith(edtf: string, language: LabelLanguage, labels: Labels['time']): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return formatPoint(edtf, language, labels);
  if (isOpen(from)) return labels.until(formatPoint(to, language, labels));
  if (isOpen(to)) return labels.from(formatPoint(from, language, labels));
  return labels.between(formatPoint(from, language, labels), formatPoint(to, language, labels));
}

/** The same with signs in place of words: `≤ 30 Dec 2021`, `≥ Jun 2021`, `~ 2021`. */
export function shortTime(edtf: string, language: LabelLanguage): string {
  return formatWith(edtf, language, {
    ...labelsOf(language).time,
    about: (date) => `~ ${date}`,
    perhaps: (date) => `? ${date}`,
    until: (date) => `≤ ${date}`,
    from: (date) => `≥ ${date}`,
    between: (from) => `${from} …`,
  });
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

const SEASON = 21;

function formatPoint(edtf: string, language: LabelLanguage, labels: Labels['time']): string {
  const qualifier = edtf.at(-1) ?? '';
  const isQualified = qualifier !== '' && '~?%'.includes(qualifier);
  const date = formatDate(isQualified ? edtf.slice(0, -1) : edtf, language, labels);
  if (!isQualified) return date;
  return qualifier === '?' ? labels.perhaps(date) : labels.about(date);
}

function formatDate(date: string, language: LabelLanguage, labels: Labels['time']): string {
  const parts = date.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/);
  if (!parts) return date;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const season = labels.seasons[Number(month) - SEASON];
  if (season !== undefined && day === undefined) return `${season} ${year}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  return formatter(language, day !== undefined).format(time);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: LabelLanguage, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    ...(hasDay ? { day: 'numeric' } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}
