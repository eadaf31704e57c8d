import { type Conflict, type Place, readReference, type Topic } from '@depeche/model';
import { addressOf } from '../linked-data/addresses.ts';
import { identifiersOf, type Node, node, wikidataOf } from './node.ts';

export function placeNode(
  { slug, name, wikidata, codes, latitude, longitude, within }: Place,
  base: string,
): Node {
  const isLocated = latitude !== undefined || longitude !== undefined;
  return node({
    '@id': addressOf('place', slug, base),
    '@type': 'schema:Place',
    name,
    sameAs: wikidataOf(wikidata),
    identifier: identifiersOf(codes),
    geo: isLocated ? node({ '@type': 'schema:GeoCoordinates', latitude, longitude }) : undefined,
    containedInPlace: within === undefined ? undefined : addressOf('place', within, base),
  });
}

export function topicNode({ slug, label }: Topic, base: string): Node {
  return { '@id': addressOf('topic', slug, base), '@type': 'schema:DefinedTerm', name: label };
}

export function conflictNode({ slug, note, between }: Conflict, base: string): Node {
  return {
    '@id': addressOf('conflict', slug, base),
    '@type': 'depeche:Conflict',
    description: note,
    between: between.map((party) => {
      const { type, slug: of } = readReference(party);
      return addressOf(type, of, base);
    }),
  };
}
