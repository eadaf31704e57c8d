import { orderFields } from '@depeche/store/orders';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import { slugFilter, textFilter } from '../options/filter.ts';
import type { List } from './list.ts';
import { headings } from './names.ts';

export interface TopicNode {
  readonly slug: string;
  readonly label: string;
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly content: readonly Words[] }>;
  };
}

const topicFragment = fragment(
  /* GraphQL */ `
  fragment TopicFields on Topic {
    id
    slug
    label
    statements(first: 3) { totalCount nodes { slug article { provenance { method } } content { ...Words } } }
  }
`,
  wordsFragment,
);

export const topics: List<TopicNode> = {
  name: 'topics',
  brief: 'list topics',
  summary: 'List topics, with the words of the first statements about each.',
  operation: listOperation({
    field: 'topics',
    type: 'Topic',
    selection: '...TopicFields',
    uses: [topicFragment],
  }),
  pageSize: 60,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'that statements of this article are about'),
    textFilter(
      '--query',
      ['query'],
      'with these words in the label, in any case and with or without accents',
    ),
  ],
  orders: orderFields.topic,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 9 },
    { heading: { en: 'Label', fr: 'Libellé' }, value: ({ label }) => label, least: 16 },
    {
      heading: headings.statements,
      value: ({ statements }) => String(statements.totalCount),
      align: 'right',
      yields: 1,
    },
  ],
  proof: [
    {
      heading: headings.words,
      value: ({ statements }, language) =>
        quote(
          statements.nodes.flatMap(({ content }) => content),
          language,
        ),
    },
  ],
  examples: ['depeche topics --format ndjson | jq -r .slug'],
};
