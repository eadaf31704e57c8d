import { builder } from '../../builder.ts';
import { textScalar } from './text-scalar.ts';

builder.scalarType('Language', {
  description: 'A language as a BCP 47 tag: `fr`, `pt-BR`.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  ...textScalar('BAD_LANGUAGE', isLanguageTag, 'is no language tag in BCP 47, such as fr or pt-BR'),
});

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
