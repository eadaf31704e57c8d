import { z } from 'zod';

/** A BCP 47 language tag, such as `fr` or `pt-BR`. */
export const languageSchema = z
  .string()
  .refine(isLanguage, { error: 'expected a BCP 47 language tag such as "fr" or "pt-BR"' })
  .describe('A BCP 47 language tag, such as "fr" or "pt-BR".')
  .meta({ id: 'Language', examples: ['en', 'fr'] });

/** A BCP 47 language tag, such as `fr` or `pt-BR`. */
export type Language = string;

/** The same words in several languages, keyed by BCP 47 tag: `{ en: 'Kyiv', fr: 'Kiev' }`. */
export const localizedSchema = z
  .record(languageSchema, z.string().min(1))
  .refine((map) => Object.keys(map).length > 0, { error: 'expected the words in at least one language' })
  .describe('The same words in several languages, keyed by BCP 47 tag.')
  .meta({ id: 'Localized' });

/** The same words in several languages, keyed by BCP 47 tag; at least one. */
export type Localized = Readonly<Record<Language, string>>;

/** Tags that were asked for and are some: a dossier has the same few in every name, and asking `Intl` is slow. */
const KNOWN = new Set<string>();
const MOST_KNOWN = 1000;

export function isLanguage(tag: string): boolean {
  if (KNOWN.has(tag)) return true;
  try {
    if (Intl.getCanonicalLocales(tag).length !== 1) return false;
  } catch {
    return false;
  }
  if (KNOWN.size < MOST_KNOWN) KNOWN.add(tag);
  return true;
}

/**
 * The words of a localized text in the language that was asked for: that tag, then its base language
 * (`fr` for `fr-CA`), then English, then whichever language was written first.
 */
export function localize(words: Localized, language: Language = 'en'): string {
  return pick(words, language) ?? '';
}

/** As {@link localize}, for values of any type kept by language, such as lists of aliases. */
export function pick<T>(byLanguage: Readonly<Record<Language, T>>, language: Language = 'en'): T | undefined {
  const base = language.split('-')[0] ?? language;
  for (const tag of [language, base, 'en']) {
    if (Object.hasOwn(byLanguage, tag)) return byLanguage[tag];
  }
  return Object.values(byLanguage)[0];
}
