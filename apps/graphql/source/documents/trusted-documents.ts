import { sha256 } from './sha256.ts';

/** The documents of a manifest: a server may run them by their ids, and may be told to run no others. */
export interface TrustedDocuments {
  /** How many there are. */
  readonly size: number;
  /** The text of a document by its id in the manifest, or by `sha256:` and its hash. */
  find(id: string): string | undefined;
  /** Whether a text is that of a document, to the letter. */
  has(text: string): boolean;
}

/**
 * Documents by the ids of a manifest. Each can be asked for by its hash as well, in the form that the appendix on
 * persisted documents of GraphQL over HTTP gives it (“SHA256 Hex Document Identifier”).
 */
export function trustedDocuments(byId: ReadonlyMap<string, string>): TrustedDocuments {
  const texts = new Set(byId.values());
  const all = new Map([...[...texts].map((text) => [`sha256:${sha256(text)}`, text] as const), ...byId]);
  return { size: texts.size, find: (id) => all.get(id), has: (text) => texts.has(text) };
}
