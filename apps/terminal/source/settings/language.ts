import { TerminalError } from '../error.ts';
import { type LabelLanguage, labelLanguages } from '../labels/language.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that is asked for, else that of the locale (LC_ALL, LC_MESSAGES, LANG in this order), else English. */
export function languageOf(asked: string | undefined, env: Environment): LabelLanguage {
  if (asked !== undefined) {
    const language = known(asked);
    if (language) return language;
    throw new TerminalError('BAD_USAGE', `The option --lang takes fr or en, not “${asked}”.`);
  }
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return known(locale ?? '') ?? 'en';
}

/** `fr` for `fr`, `fr-CA`, `fr_FR.UTF-8`. */
function known(tag: string): LabelLanguage | undefined {
  const base = tag.toLowerCase().match(/^[a-z]+(?=$|[-_.@])/)?.[0];
  return labelLanguages.find((language) => language === base);
}
