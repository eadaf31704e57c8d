import { z } from 'zod';
import { eventTypes } from '../plover.ts';
import { documentSchema } from './document.ts';

/**
 * The JSON Schema (2020-12) of a dossier's document, for editors: it completes fields and values and marks what does not
 * fit. It knows shapes, and which modes a type of event has; `check` also knows the words, the references and the rules.
 */
export function dossierJsonSchema(): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(documentSchema, { io: 'input', unrepresentable: 'any', override: mend });
  return { title: 'A Dépêche dossier', ...schema };
}

function mend({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.type === 'integer' && jsonSchema.exclusiveMinimum === 0) {
    delete jsonSchema.exclusiveMinimum;
    jsonSchema.minimum = 1;
  }
  // The name stands in $defs already.
  delete jsonSchema.id;
  if (z.globalRegistry.get(zodSchema)?.id === 'Event')
    jsonSchema.allOf = Object.entries(eventTypes).map(modeOfType);
}

function modeOfType([type, { modes }]: [string, { readonly modes: Readonly<Record<string, string>> }]) {
  const names = Object.keys(modes);
  const mode = { enum: names, enumDescriptions: Object.values(modes) };
  return {
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { mode: names.length > 0 ? mode : false } },
  };
}
