import { defaultLimits, type Limits } from '../limits/limits.ts';
import { checkDocument } from './check-document.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { readManifest } from './read-manifest.ts';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents.ts';

/** What came of a manifest: its documents where all is well with it, else all that is wrong. */
export type ReadTrusted =
  | { readonly documents: TrustedDocuments }
  | { readonly problems: readonly ManifestProblem[] };

/**
 * Reads the documents of a manifest's text and checks each of them against the schema, in one pass over all. Never
 * throws for what stands in the file.
 */
export function readTrustedDocuments(text: string, limits: Partial<Limits> = {}): ReadTrusted {
  const { tokens } = { ...defaultLimits, ...limits };
  const { entries, problems: ofForm } = readManifest(text);
  const ofDocuments = entries.flatMap((entry) => checkDocument(entry, tokens));
  const problems = [...ofForm, ...ofDocuments];
  if (problems.length > 0)
    return { problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
  return { documents: trustedDocuments(new Map(entries.map(({ id, text }) => [id, text]))) };
}
