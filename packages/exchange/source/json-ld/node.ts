import type { Codes, Language, LostWords, Provenance } from '@depeche/model';

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without what is empty, whose absence says the same. */
export function node(fields: Node): Node {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (Array.isArray(value)) return value.length > 0;
      return value !== undefined && value !== '';
    }),
  );
}

/** Words in the language in which they are. */
export function wordsIn(language: Language, words: string | undefined): Node | undefined {
  return words === undefined || words === '' ? undefined : { [language]: words };
}

/** What a record is called in other schemes. */
export function identifiersOf(codes: Codes): Node[] {
  return Object.entries(codes).map(([propertyID, value]) => ({
    '@type': 'schema:PropertyValue',
    propertyID,
    value,
  }));
}

/** The Wikidata item as linked data names it. */
export function wikidataOf(item: string | undefined): string | undefined {
  return item === undefined ? undefined : `http://www.wikidata.org/entity/${item}`;
}

/** Words that proved a record and stand in its article no more. */
export function lostOf(lost: readonly LostWords[]): Node[] {
  return lost.map(({ field, exact, prefix, suffix }) => node({ field, exact, prefix, suffix }));
}

/** Where something comes from and how it was made, in PROV where PROV has a word. */
export function provenanceOf(provenance: Provenance | undefined): Node {
  if (!provenance) return {};
  const { method, source, format, file, tool, license, time } = provenance;
  return node({
    method,
    format,
    file,
    license,
    hadPrimarySource: source && { '@type': 'prov:Entity', description: source },
    wasAttributedTo: tool === undefined ? undefined : { '@type': 'prov:SoftwareAgent', name: { en: tool } },
    generatedAtTime: time,
  });
}
