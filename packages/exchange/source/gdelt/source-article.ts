import type { ArticleInput, Provenance } from '@depeche/model';
import { addressSlug, distinctSlug } from '../slugs/distinct-slug.ts';
import { remembered } from '../slugs/remembered.ts';

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
  return addressOf(identifier).slug;
}

/** An article of which only the address is known. */
export function sourceArticle(source: Source, provenance: Provenance): ArticleInput {
  const { identifier, publisher, language, publishedOn, title } = source;
  const { host } = addressOf(identifier);
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

/** The slug of an address, and its host without `www.` where it is one on the web. */
const addressOf = remembered((address) => {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
  const host = url?.hostname.replace(/^www\./, '') || undefined;
  return { host, slug: host === undefined ? distinctSlug(`gdelt ${address}`) : addressSlug(address) };
});
