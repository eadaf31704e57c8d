import type { Actor, ActorKind } from '@depeche/model';
import { addressOf } from '../linked-data/addresses.ts';
import { identifiersOf, type Node, node, wikidataOf } from './node.ts';
import { isoDate } from './words.ts';

/**
 * A state is a country and acts as an organization does; of a group nothing more is said than that it acts together; of
 * whoever is unnamed, not even whether it is one person.
 */
const types: Readonly<Record<ActorKind, readonly string[]>> = {
  PERSON: ['schema:Person', 'prov:Person'],
  STATE: ['schema:Country', 'schema:Organization', 'prov:Organization'],
  ORGANIZATION: ['schema:Organization', 'prov:Organization'],
  GROUP: ['schema:Organization', 'prov:Agent'],
  UNNAMED: ['prov:Agent'],
};

export function actorNode(actor: Actor, base: string): Node {
  const at = addressOf('actor', actor.slug, base);
  return node({
    '@id': at,
    '@type': types[actor.kind],
    kind: actor.kind,
    name: actor.name,
    alternateName: Object.keys(actor.aliases).length > 0 ? actor.aliases : undefined,
    sameAs: wikidataOf(actor.wikidata),
    identifier: identifiersOf(actor.codes),
    memberOf: actor.memberOf.map((slug) => addressOf('actor', slug, base)),
    // For a time held, schema.org puts a role between a person and an occupation.
    hasOccupation: Object.entries(actor.offices).map(([slug, { title, of, from, until }]) =>
      node({
        '@id': `${at}/office/${slug}`,
        '@type': 'schema:OrganizationRole',
        roleName: title,
        memberOf: of === undefined ? undefined : addressOf('actor', of, base),
        startDate: isoDate(from),
        endDate: isoDate(until),
        from,
        until,
      }),
    ),
  });
}
