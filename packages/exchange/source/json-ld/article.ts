import type { Article } from '@depeche/model';
import { addressOf, hrefOf } from '../linked-data/addresses.ts';
import { identifiersOf, type Node, node, provenanceOf, wordsIn } from './node.ts';

export function articleNode(article: Article, base: string): Node {
  const { slug, title, language, publishedOn, publisher, url, codes, provenance, text } = article;
  return node({
    '@id': addressOf('article', slug, base),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    headline: wordsIn(language, title),
    inLanguage: language,
    datePublished: publishedOn,
    publisher:
      publisher === undefined
        ? undefined
        : { '@type': 'schema:Organization', name: { [language]: publisher } },
    url: url === undefined ? undefined : hrefOf(url),
    identifier: identifiersOf(codes),
    ...provenanceOf(provenance),
    articleBody: wordsIn(language, text ?? undefined),
  });
}
