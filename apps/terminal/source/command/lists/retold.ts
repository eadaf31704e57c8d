import type { Label } from '../../labels/language.ts';

/** What a reader of a retelling must know. */
export const retoldNote: Label = {
  en: 'From a retelling: the facts of a source in sentences of our own; only quotations are word for word.',
  fr: 'D’après une reformulation : les faits d’une source en phrases à nous ; seules les citations sont mot à mot.',
};

/** Whether anything in a record stands in an article that is a retelling. */
export function isRetold(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('provenance' in value && hasMethod(value.provenance)) return true;
  return Object.values(value).some(isRetold);
}

function hasMethod(provenance: unknown): boolean {
  return (
    typeof provenance === 'object' &&
    provenance !== null &&
    'method' in provenance &&
    provenance.method === 'RETELLING'
  );
}
