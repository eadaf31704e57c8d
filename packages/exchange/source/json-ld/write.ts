import { type Dossier, toDocument } from '@depeche/model';
import { addressOf, BASE } from '../linked-data/addresses.ts';
import { createAnnotationNames } from '../linked-data/annotation-names.ts';
import { actorNode } from './actor.ts';
import { mentionNode, noteNode } from './annotation.ts';
import { articleNode } from './article.ts';
import { context } from './context.ts';
import { eventNode } from './event.ts';
import { type Node, node, provenanceOf } from './node.ts';
import { statementNode } from './statement.ts';
import { conflictNode, placeNode, topicNode } from './thing.ts';
import { createWords } from './words.ts';

/** What a writer of JSON-LD is told besides the dossier. */
export interface WriteJsonLdOptions {
  /** The address under which our records are served; `urn:depeche:` where they are not. */
  readonly base?: string;
}

/**
 * A dossier as JSON-LD, piece by piece: one node a line in one graph, in the words of schema.org, Web Annotation and
 * PROV, and in our own where these have none. The context stands in the document: nothing has to be fetched. A statement
 * is a schema:Quotation or schema:Claim whose `creator` are its speakers and whose `text` its words; the chain through
 * which it reached the article, cues, addressees and the words that prove each of them are with it.
 */
export function* writeJsonLd(dossier: Dossier, { base = BASE }: WriteJsonLdOptions = {}): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  let isFirst = true;
  for (const each of nodesOf(dossier, base)) {
    yield (isFirst ? '' : ',\n') + JSON.stringify(each);
    isFirst = false;
  }
  yield '\n]}\n';
}

function* nodesOf(dossier: Dossier, base: string): Generator<Node> {
  const words = createWords(dossier.articles, base);
  yield dossierNode(dossier, base);
  for (const actor of dossier.actors) yield actorNode(actor, base);
  for (const place of dossier.places) yield placeNode(place, base);
  for (const topic of dossier.topics) yield topicNode(topic, base);
  for (const event of dossier.events) yield eventNode(event, words, base);
  const documents = toDocument(dossier).articles ?? {};
  const statements = Map.groupBy(dossier.statements, ({ article }) => article);
  const mentions = Map.groupBy(dossier.mentions, ({ article }) => article);
  const notes = Map.groupBy(dossier.notes, ({ article }) => article);
  for (const article of dossier.articles) {
    const { slug, language } = article;
    const nameOnce = createAnnotationNames(slug, base);
    yield articleNode(article, base);
    for (const statement of statements.get(slug) ?? []) yield statementNode(statement, language, words, base);
    for (const [i, mention] of (mentions.get(slug) ?? []).entries()) {
      const at = nameOnce('mention', documents[slug]?.mentions?.[i] ?? {});
      yield mentionNode(mention, at, language, words, base);
    }
    for (const [i, note] of (notes.get(slug) ?? []).entries()) {
      const at = nameOnce('note', documents[slug]?.notes?.[i] ?? {});
      yield noteNode(note, at, words, base);
    }
  }
  for (const conflict of dossier.conflicts) yield conflictNode(conflict, base);
}

function dossierNode({ slug, version, title, provenance, articles }: Dossier, base: string): Node {
  return node({
    '@id': addressOf('dossier', slug, base),
    '@type': ['schema:Dataset', 'prov:Entity'],
    name: title,
    version,
    hasPart: articles.map((article) => addressOf('article', article.slug, base)),
    ...provenanceOf(provenance),
  });
}
