import { orderFields } from '@depeche/store/orders';
import { Option } from 'commander';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { labelOf } from '../../labels/values.ts';
import { daysFilters, slugFilter, textFilter } from '../options/filter.ts';
import type { List } from './list.ts';
import { headings } from './names.ts';

export interface ArticleNode {
  readonly slug: string;
  readonly title: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly provenance: { readonly method: string };
  readonly coverage: { readonly ratio: number };
  readonly text: string | null;
}

export const articleFragment = fragment(/* GraphQL */ `
  fragment ArticleFields on Article {
    id
    slug
    title
    language
    publishedOn
    publisher
    url
    provenance { method source license time }
    coverage { total covered ratio }
  }
`);

export const articles: List<ArticleNode> = {
  name: 'articles',
  brief: 'list articles',
  summary: 'List articles, with how they were made and how much of each is backed by records.',
  operation: listOperation({
    field: 'articles',
    type: 'Article',
    selection: '...ArticleFields text',
    uses: [articleFragment],
  }),
  pageSize: 100,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter(
      '--actor',
      ['actor'],
      'actor',
      'in which this actor is mentioned, speaks, is addressed or takes part',
    ),
    slugFilter('--event', ['event'], 'event', 'in which words tell of this event'),
    slugFilter('--place', ['place'], 'place', 'in which this place stands'),
    slugFilter('--topic', ['topic'], 'topic', 'with statements about this topic'),
    { option: new Option('--language <tag>', 'written in this language, such as fr'), path: ['language'] },
    ...daysFilters(['publishedOn'], 'published'),
    textFilter('--query', ['query'], 'with these words, in any case and with or without accents'),
  ],
  orders: orderFields.article,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 9 },
    { heading: headings.title, value: ({ title }) => title ?? '', least: 20 },
    {
      heading: { en: 'Published', fr: 'Publication' },
      value: ({ publishedOn }) => publishedOn ?? '',
      yields: 4,
    },
    {
      heading: { en: 'Publisher', fr: 'Éditeur' },
      value: ({ publisher }) => publisher ?? '',
      least: 10,
      yields: 1,
    },
    { heading: { en: 'Language', fr: 'Langue' }, value: ({ language }) => language, yields: 2 },
    {
      heading: { en: 'Made as', fr: 'Origine' },
      value: ({ provenance }, language) => labelOf('provenanceMethod', provenance.method, language),
      yields: 5,
    },
    { heading: { en: 'Backed', fr: 'Couverture' }, value: shareOf, align: 'right', yields: 3 },
  ],
  proof: [{ heading: { en: 'First words', fr: 'Premiers mots' }, value: firstParagraph }],
  examples: [
    'depeche articles --actor nato --from 2021',
    'depeche articles --query "appel Genève" --format json',
  ],
};

function shareOf({ coverage }: ArticleNode, language: 'en' | 'fr'): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(coverage.ratio);
}

function firstParagraph({ text }: ArticleNode): string {
  return text?.trimStart().split(/\r?\n/, 1)[0] ?? '';
}
