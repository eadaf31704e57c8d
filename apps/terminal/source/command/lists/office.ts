import { formatTime } from '../../browse/labels/format-time.ts';
import type { LabelLanguage } from '../../labels/language.ts';

export interface OfficeNode {
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** An office with the time for which it is held: `président de la Russie, depuis le 7 mai 2012`. */
export function formatOffice({ title, from, until }: OfficeNode, language: LabelLanguage): string {
  const held = [
    from === null ? '' : sentences[language].since(from, formatTime(from, language)),
    until === null ? '' : sentences[language].until(until, formatTime(until, language)),
  ];
  return [title, ...held.filter((part) => part !== '')].join(', ');
}

interface Sentences {
  since(edtf: string, date: string): string;
  until(edtf: string, date: string): string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0\d|1[0-2]))?$/;

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
