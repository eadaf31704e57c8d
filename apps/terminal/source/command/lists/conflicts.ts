import { orderFields } from '@depeche/store/orders';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';
import { slugFilter, textFilter } from '../options/filter.ts';
import { accordingTo, type BasisNode, basisFragment } from './basis.ts';
import type { List } from './list.ts';
import { colon, headings, type Named, namesOf } from './names.ts';
import { formatQuantity, type QuantityNode } from './quantity.ts';

type Party =
  | {
      readonly __typename: 'Statement';
      readonly slug: string;
      readonly text: string;
      readonly speakers: readonly Named[];
      readonly content: readonly Words[];
    }
  | {
      readonly __typename: 'Event';
      readonly slug: string;
      readonly label: string;
      readonly quantities: readonly QuantityNode[];
      readonly evidence: readonly Words[];
      readonly accordingTo: readonly BasisNode[];
    };

export interface ConflictNode {
  readonly slug: string;
  readonly note: string;
  readonly between: readonly Party[];
}

const conflictFragment = fragment(
  /* GraphQL */ `
  fragment ConflictFields on Conflict {
    id
    slug
    note
    between {
      __typename
      ... on Statement {
        slug
        article { provenance { method } }
        speakers { slug name }
        attribution { actors { slug name } }
        text
        source { ...Words }
        cue { ...Words }
        content { ...Words }
      }
      ... on Event {
        slug
        label
        quantities { value min max approximate unit evidence { ...Words } }
        evidence { ...Words article { provenance { method } } }
        accordingTo { ...Basis }
      }
    }
  }
`,
  basisFragment,
  wordsFragment,
);

export const conflicts: List<ConflictNode> = {
  name: 'conflicts',
  brief: 'list what cannot all be true',
  summary: 'List records that cannot all hold, side by side, with the words of each.',
  operation: listOperation({
    field: 'conflicts',
    type: 'Conflict',
    selection: '...ConflictFields',
    uses: [conflictFragment],
  }),
  pageSize: 25,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'in which a statement or event of this article stands'),
    textFilter('--query', ['query'], 'with these words in the note, in any case and with or without accents'),
  ],
  orders: orderFields.conflict,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 2 },
    {
      heading: { en: 'One side', fr: 'D’un côté' },
      value: ({ between: [first] }, language) => (first ? describe(first, language) : ''),
      least: 24,
    },
    {
      heading: { en: 'The other', fr: 'De l’autre' },
      value: ({ between: [, ...others] }, language) =>
        others.map((party) => describe(party, language)).join('\n↔ '),
      least: 24,
    },
    { heading: { en: 'Note', fr: 'Note' }, value: ({ note }) => note, least: 24, yields: 1 },
  ],
  proof: [
    {
      heading: headings.words,
      value: ({ between }, language) =>
        quote(
          between.flatMap((party) => (party.__typename === 'Event' ? party.evidence : party.content)),
          language,
        ),
    },
  ],
  examples: ['depeche conflicts --format md'],
};

function describe(party: Party, language: LabelLanguage): string {
  if (party.__typename === 'Statement') {
    const who = namesOf(party.speakers);
    return who === '' ? party.text : `${who}${colon[language]}${party.text}`;
  }
  const figures = party.quantities.map((quantity) => formatQuantity(quantity, language)).join(', ');
  const source = party.accordingTo.length === 0 ? '' : ` (${accordingTo(party.accordingTo)})`;
  return figures === '' ? party.label + source : `${figures}${source}${colon[language]}${party.label}`;
}
