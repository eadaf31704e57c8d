/**
 * The language of a document as GDELT tells it, `srclc:fra; eng:Moses 2.1.1 / …`; what it did not translate is in
 * English. Undefined where the code is no language.
 */
export function languageOf(translationInfo: string): string | undefined {
  if (translationInfo.trim() === '') return 'en';
  const code = /\bsrclc:\s*([a-z]{2,3})\b/i.exec(translationInfo)?.[1];
  return code === undefined ? undefined : Intl.getCanonicalLocales(code)[0];
}
