import { type Dossier, toDocument } from '@depeche/model';

/**
 * A dossier as a document in canonical JSON, which is the same for the same dossier and comes back the same when it is
 * read and written again: fields in the order of the model and records in the order of the dossier, what is empty left
 * out, two spaces a level, lines that end with LF, one at the end. Of characters only those are escaped that JSON must
 * escape (quotation mark, backslash, controls below U+0020, the short way where there is one); all others stand as they
 * are, in UTF-8.
 */
export function writeNative(dossier: Dossier): string {
  return `${JSON.stringify(toDocument(dossier), null, 2)}\n`;
}
