import type { LabelLanguage } from '../../../labels/language.ts';
import { labelOf, type valueLabels } from '../../../labels/values.ts';
import type { Labels } from '../../labels/en.ts';
import { formatTime, shortTime } from '../../labels/format-time.ts';
import { labelsOf } from '../../labels/labels.ts';

/** How the screens say things in one language. */
export interface Voice {
  readonly language: LabelLanguage;
  readonly labels: Labels;
  value(list: keyof typeof valueLabels, value: string): string;
  time(edtf: string): string;
  /** The same with signs in place of words, for narrow columns. */
  shortTime(edtf: string): string;
}

export function voiceOf(language: LabelLanguage): Voice {
  return {
    language,
    labels: labelsOf(language),
    value: (list, value) => labelOf(list, value, language),
    time: (edtf) => formatTime(edtf, language),
    shortTime: (edtf) => shortTime(edtf, language),
  };
}
