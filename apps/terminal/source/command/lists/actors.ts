import { actorKinds, valuesOf } from '@depeche/model';
import { orderFields } from '@depeche/store/orders';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import { labelOf, wordsOf } from '../../labels/values.ts';
import { slugFilter, textFilter, valuesFilter } from '../options/filter.ts';
import type { List } from './list.ts';
import { headings, type Named, namesOf } from './names.ts';
import type { OfficeNode } from './office.ts';

export interface ActorNode extends Named {
  readonly kind: string;
  readonly wikidata: string | null;
  readonly offices: readonly OfficeNode[];
  readonly memberOf: readonly Named[];
  readonly statements: { readonly totalCount: number };
  readonly mentions: { readonly nodes: ReadonlyArray<{ readonly spans: readonly Words[] }> };
}

export const actorFragment = fragment(
  /* GraphQL */ `
  fragment ActorFields on Actor {
    id
    slug
    kind
    name
    aliases
    wikidata
    offices { title from until of { slug name } }
    memberOf { slug name }
    statements { totalCount }
    mentions(first: 3) { nodes { kind literal spans { ...Words article { provenance { method } } } } }
  }
`,
  wordsFragment,
);

export const actors: List<ActorNode> = {
  name: 'actors',
  brief: 'list who speaks or acts',
  summary: 'List who speaks or acts, with the first words that mention them.',
  operation: listOperation({
    field: 'actors',
    type: 'Actor',
    selection: '...ActorFields',
    uses: [actorFragment],
  }),
  pageSize: 50,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter(
      '--article',
      ['article'],
      'article',
      'in this article: mentioned, speaking, addressed or taking part',
    ),
    valuesFilter('--kind', ['kind'], valuesOf(actorKinds), wordsOf('actorKind'), 'what kind of actor'),
    textFilter('--query', ['query'], 'with these words in a name, in any case and with or without accents'),
  ],
  orders: orderFields.actor,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 9 },
    { heading: headings.name, value: ({ name }) => name, least: 16 },
    {
      heading: headings.kind,
      value: ({ kind }, language) => labelOf('actorKind', kind, language),
      yields: 4,
    },
    {
      heading: headings.statements,
      value: ({ statements }) => String(statements.totalCount),
      align: 'right',
      yields: 5,
    },
    {
      heading: headings.offices,
      value: ({ offices }) => offices.map(({ title }) => title).join(', '),
      least: 12,
      yields: 3,
    },
    {
      heading: { en: 'Member of', fr: 'Membre de' },
      value: ({ memberOf }) => namesOf(memberOf),
      least: 10,
      yields: 1,
    },
    { heading: headings.wikidata, value: ({ wikidata }) => wikidata ?? '', yields: 2 },
  ],
  proof: [
    {
      heading: headings.words,
      value: ({ mentions }, language) =>
        quote(
          mentions.nodes.flatMap(({ spans }) => spans),
          language,
        ),
    },
  ],
  examples: ['depeche actors --kind STATE,ORGANIZATION --order-by STATEMENTS --desc'],
};
