import type { ArticleInput, Provenance } from '@depeche/model';
import { slugOf, slugOfAddress } from '../slugs/slug-of.ts';

/** What a row of GDELT says of the article in which something was found. */
export interface Source {
  /** Its address, or what is cited in place of one: “BBC Monitoring”. */
  readonly identifier: string;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly title?: string | undefined;
}

/** The slug of an article by its address: the same in events, in mentions and in the graph. */
export function articleSlug(identifier: string): string {
  return hostOf(identifier) === undefined ? slugOf(`gdelt ${identifier}`) : slugOfAddress(identifier);
}

/** An article of which only the address is known. */
export function sourceArticle(source: Source, provenance: Provenance): ArticleInput {
  const { identifier, publisher, language, publishedOn, title } = source;
  const host = hostOf(identifier);
  const name = host ?? publisher;
  return {
    ...(title && { title }),
    // BCP 47 for a language that nobody has told.
    language: language ?? 'und',
    ...(publishedOn && { publishedOn }),
    ...(name && { publisher: name }),
    ...(host === undefined ? { codes: { 'gdelt-source': identifier } } : { url: identifier }),
    provenance,
    text: null,
  };
}

/** The host of an address on the web, without `www.`; undefined for what is no such address. */
function hostOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const url = URL.parse(address);
  return url?.hostname ? url.hostname.replace(/^www\./, '') : undefined;
}
