import { orderFields } from '@depeche/store/orders';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import { slugFilter, textFilter } from '../options/filter.ts';
import type { List } from './list.ts';
import { headings, type Named } from './names.ts';

export interface PlaceNode extends Named {
  readonly wikidata: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly within: Named | null;
  readonly mentions: { readonly nodes: ReadonlyArray<{ readonly spans: readonly Words[] }> };
}

const placeFragment = fragment(
  /* GraphQL */ `
  fragment PlaceFields on Place {
    id
    slug
    name
    wikidata
    latitude
    longitude
    within { slug name }
    mentions(first: 3) { nodes { kind literal spans { ...Words article { provenance { method } } } } }
  }
`,
  wordsFragment,
);

export const places: List<PlaceNode> = {
  name: 'places',
  brief: 'list places',
  summary: 'List places, with the first words that mention them.',
  operation: listOperation({
    field: 'places',
    type: 'Place',
    selection: '...PlaceFields',
    uses: [placeFragment],
  }),
  pageSize: 60,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'that stand in this article'),
    textFilter('--query', ['query'], 'with these words in a name, in any case and with or without accents'),
  ],
  orders: orderFields.place,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 9 },
    { heading: headings.name, value: ({ name }) => name, least: 16 },
    {
      heading: { en: 'Within', fr: 'Dans' },
      value: ({ within }) => within?.name ?? '',
      least: 10,
      yields: 3,
    },
    { heading: { en: 'Coordinates', fr: 'Coordonnées' }, value: coordinatesOf, yields: 1 },
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
  examples: ['depeche places --article appel-biden-poutine-2021-12-30'],
};

function coordinatesOf({ latitude, longitude }: PlaceNode): string {
  return latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
}
