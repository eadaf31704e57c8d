import type { LabelLanguage } from './language.ts';

interface Sentences {
  since(edtf: string, date: string): string;
  until(edtf: string, date: string): string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0\d|1[0-2]))?$/;

// French has an article or a preposition before a date, and which one hangs on how exactly the date is known.
const sentences: Readonly<Record<LabelLanguage, Sentences>> = {
  en: { since: (_, date) => `since ${date}`, until: (_, date) => `until ${date}` },
  fr: {
    since: (edtf, date) => `depuis ${DAY.test(edtf) ? 'le ' : ''}${date}`,
    until: (edtf, date) => {
      if (DAY.test(edtf)) return `jusqu’au ${date}`;
      return `jusqu’${MONTH_OR_YEAR.test(edtf) ? 'en' : 'à'} ${date}`;
    },
  },
};

/** For how long an office is held, its dates written by `format`: `depuis le 7 mai 2012`; empty where it is not known. */
export function heldFor(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  language: LabelLanguage,
  format: (edtf: string) => string,
): string {
  const { since, until: up } = sentences[language];
  return [from === null ? '' : since(from, format(from)), until === null ? '' : up(until, format(until))]
    .filter((part) => part !== '')
    .join(', ');
}
