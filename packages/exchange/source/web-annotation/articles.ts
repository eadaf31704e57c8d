import { type Article, type Dossier, nearestOf, type Slug } from '@depeche/model';
import { ExchangeError } from '../error.ts';
import { addressOf, hrefOf } from '../linked-data/addresses.ts';
import { prepareSelection, type SelectableText } from './select.ts';

/** The articles of a dossier, found by what annotations call them. */
export interface Articles {
  /** The article of an address, without its fragment; undefined where there is none, or more than one. */
  find(iri: string): Article | undefined;
  /** The text of an article made ready for selecting in it; null where it has none. */
  textOf(article: Article): SelectableText | null;
}

/**
 * Finds articles by their `url` and by the address under which our records are served; `only` is meant by every target.
 * Throws `BAD_OPTION` where there is no such article.
 */
export function createArticles({ articles }: Dossier, base: string, only: Slug | undefined): Articles {
  const one = articles.find(({ slug }) => slug === only);
  if (only !== undefined && !one) {
    const near = nearestOf(
      articles.map(({ slug }) => slug),
      only,
    );
    const hint = near === undefined ? '' : ` Nearest: “${near}”.`;
    throw new ExchangeError('BAD_OPTION', `The dossier has no article “${only}”.${hint}`);
  }
  const byAddress = new Map<string, Article | undefined>();
  for (const article of articles) {
    const addresses = [
      addressOf('article', article.slug, base),
      ...(article.url === undefined ? [] : [article.url]),
    ];
    for (const address of new Set(addresses.map(hrefOf)))
      byAddress.set(address, byAddress.has(address) ? undefined : article);
  }
  const texts = new Map<Slug, SelectableText | null>();
  return {
    find: (iri) => one ?? byAddress.get(hrefOf(iri)),
    textOf: ({ slug, text }) => {
      const known = texts.get(slug);
      if (known !== undefined) return known;
      const prepared = text === null ? null : prepareSelection(text);
      texts.set(slug, prepared);
      return prepared;
    },
  };
}
