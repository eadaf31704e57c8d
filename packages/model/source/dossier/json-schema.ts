import { z } from 'zod';
import { documentSchema } from './document.ts';

/**
 * The JSON Schema (2020-12) of a dossier's document, for editors: it completes fields and values and marks what does not
 * fit. It knows shapes only; `check` also knows the words, the references and the rules.
 */
export function dossierJsonSchema(): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(documentSchema, { io: 'input', reused: 'ref', unrepresentable: 'any' });
  return { title: 'A Dépêche dossier', ...schema };
}
