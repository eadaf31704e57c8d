import { certainties, channels, polarities, statementActs, statementForms, valuesOf } from '@depeche/model';
import { orderFields } from '@depeche/store/orders';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';
import { labelOf, wordsOf } from '../../labels/values.ts';
import { daysFilters, slugFilter, textFilter, valuesFilter } from '../options/filter.ts';
import type { List } from './list.ts';
import { headings, type Named, namesOf } from './names.ts';

export interface StatementNode {
  readonly slug: string;
  readonly article: { readonly slug: string };
  readonly form: string;
  readonly act: string;
  readonly text: string;
  readonly speakers: readonly Named[];
  readonly addressees: readonly Named[];
  readonly attribution: ReadonlyArray<{ readonly actors: readonly Named[]; readonly channel: string }>;
  readonly saidOn: { readonly edtf: string } | null;
  readonly source: readonly Words[];
  readonly cue: readonly Words[];
  readonly content: readonly Words[];
  readonly notes: ReadonlyArray<{ readonly text: string }>;
}

export const statementFragment = fragment(
  /* GraphQL */ `
  fragment StatementFields on Statement {
    id
    slug
    article { slug title provenance { method } }
    speakers { slug name }
    addressees { slug name }
    form
    act
    certainty
    polarity
    tense
    text
    source { ...Words }
    cue { ...Words }
    content { ...Words }
    attribution { actors { slug name } channel time { edtf } source { ...Words } cue { ...Words } }
    saidOn { edtf precision earliest latest anchor zone expression { ...Words } }
    about {
      __typename
      ... on Actor { slug name }
      ... on Event { slug label }
      ... on Place { slug name }
      ... on Topic { slug label }
    }
    during { slug label }
    performs { slug label }
    conflicts { slug }
    notes { text }
  }
`,
  wordsFragment,
);

export const statements: List<StatementNode> = {
  name: 'statements',
  brief: 'list who said what to whom, through whom',
  summary: 'List who said what: statements, with the words of the article that prove them.',
  operation: listOperation({
    field: 'statements',
    type: 'Statement',
    selection: '...StatementFields',
    uses: [statementFragment],
  }),
  pageSize: 50,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'reported by this article'),
    slugFilter('--speaker', ['speaker'], 'actor', 'said by this actor, alone or with others'),
    slugFilter('--addressee', ['addressee'], 'actor', 'said to this actor'),
    slugFilter('--via', ['via'], 'actor', 'passed on by this actor'),
    slugFilter('--during', ['during'], 'event', 'said in the course of this event'),
    ...aboutFilters(),
    valuesFilter(
      '--form',
      ['form'],
      valuesOf(statementForms),
      wordsOf('statementForm'),
      'how the words are given',
    ),
    valuesFilter(
      '--act',
      ['act'],
      valuesOf(statementActs),
      wordsOf('statementAct'),
      'what is done by saying it',
    ),
    valuesFilter(
      '--certainty',
      ['certainty'],
      valuesOf(certainties),
      wordsOf('certainty'),
      'how certain the speaker is',
    ),
    valuesFilter(
      '--polarity',
      ['polarity'],
      valuesOf(polarities),
      wordsOf('polarity'),
      'whether it affirms or denies',
    ),
    valuesFilter(
      '--channel',
      ['channel'],
      valuesOf(channels),
      wordsOf('channel'),
      'by what means, at any link of the chain',
    ),
    ...daysFilters(['time'], 'said'),
    textFilter('--query', ['query'], 'with these words, in any case and with or without accents'),
  ],
  orders: orderFields.statement,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 0 },
    { heading: { en: 'Speakers', fr: 'Qui' }, value: ({ speakers }) => namesOf(speakers), least: 10 },
    { heading: { en: 'Via', fr: 'Selon' }, value: viaOf, least: 8, yields: 6 },
    { heading: { en: 'To', fr: 'À' }, value: ({ addressees }) => namesOf(addressees), least: 8, yields: 4 },
    {
      heading: { en: 'Form', fr: 'Forme' },
      value: ({ form }, language) => labelOf('statementForm', form, language),
      yields: 5,
    },
    {
      heading: { en: 'Act', fr: 'Acte' },
      value: ({ act }, language) => labelOf('statementAct', act, language),
      yields: 3,
    },
    { heading: headings.time, value: ({ saidOn }) => saidOn?.edtf ?? '', yields: 2 },
    { heading: headings.what, value: ({ text }) => text, least: 24 },
    { heading: headings.article, value: ({ article }) => article.slug, yields: 1 },
  ],
  proof: [
    {
      heading: headings.words,
      value: ({ source, cue, content }, language) => quote([...source, ...cue, ...content], language),
    },
  ],
  examples: [
    'depeche statements --speaker joe-biden --form INDIRECT,MIXED --from 2021-12 --to 2021-12',
    'depeche statements --about-event geneva-talks-2022-01-10 --format md',
  ],
};

/** Through whom it came, outermost first: every link of the chain but the last, which is the speakers. */
function viaOf({ attribution }: StatementNode): string {
  return attribution
    .slice(0, -1)
    .map(({ actors }) => namesOf(actors))
    .join(' › ');
}

/** Every link of its chain, outermost first, each with its channel where the article names one. */
export function chainOf({ attribution }: StatementNode, language: LabelLanguage): string {
  return attribution
    .map(({ actors, channel }) => {
      const by = channel === 'UNSPECIFIED' ? '' : ` (${labelOf('channel', channel, language)})`;
      return namesOf(actors) + by;
    })
    .join(' › ');
}

function aboutFilters() {
  const kinds = ['actor', 'event', 'place', 'topic'] as const;
  return kinds.map((kind) => {
    const filter = slugFilter(`--about-${kind}`, ['about', kind], kind, `about this ${kind}`);
    filter.option.conflicts(kinds.filter((other) => other !== kind).map((other) => `about${capital(other)}`));
    return filter;
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
