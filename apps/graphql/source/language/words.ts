import { type Language, pick } from '@depeche/model';

type ByLanguage<T> = Readonly<Record<Language, T>>;

/** What is kept for one language, or else for its base language, English, or whichever was written first. */
export function inOneLanguage<T>(byLanguage: ByLanguage<T>, language: Language): T | undefined {
  return pick(byLanguage, canonical(language));
}

/**
 * What is kept for the first of several languages that there is; else for English, or whichever was written first.
 * `fr-CA` is answered with `fr` where nothing is kept for Canada; `*` stands for any language.
 */
export function inLanguages<T>(byLanguage: ByLanguage<T>, languages: readonly Language[]): T | undefined {
  for (const language of languages) {
    if (language === '*') break;
    const tag = canonical(language);
    for (const key of [tag, tag.split('-')[0] ?? tag]) {
      if (Object.hasOwn(byLanguage, key)) return byLanguage[key];
    }
  }
  return pick(byLanguage);
}

/** A tag as it is usually written, `pt-BR` for `pt-br`; what is no tag at all is left alone. */
function canonical(language: Language): Language {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}
