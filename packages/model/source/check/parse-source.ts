import { type DossierInput, documentSchema } from '../dossier/document.ts';
import { readDocument } from './read-document.ts';

/**
 * The document in a YAML or JSON file as its author wrote it, quotes and all; undefined where its shape is not that of a
 * document, of which `checkSource` says why.
 */
export function parseSource(text: string): DossierInput | undefined {
  const { value, isUnreadable } = readDocument(text);
  if (isUnreadable || !documentSchema.safeParse(value).success) return undefined;
  // What the schema takes is what an author may write.
  return value as DossierInput;
}
