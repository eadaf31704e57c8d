import type { LabelLanguage } from '../../labels/language.ts';
import { en, type Labels } from './en.ts';
import { fr } from './fr.ts';

const languages: Readonly<Record<LabelLanguage, Labels>> = { en, fr };

/** What the screens say in a language. */
export function labelsOf(language: LabelLanguage): Labels {
  return languages[language];
}
