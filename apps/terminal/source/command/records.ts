import { recordOperation } from '../client/list-operation.ts';
import type { Column } from '../formats/column.ts';
import { labelOf } from '../labels/values.ts';
import { type ActorNode, actorFragment, actors } from './lists/actors.ts';
import { type ArticleNode, articleFragment, articles } from './lists/articles.ts';
import { type DossierNode, dossierFragment, dossiers } from './lists/dossiers.ts';
import { type EventNode, eventFragment, events, relationsOf } from './lists/events.ts';
import { headings, notesOf } from './lists/names.ts';
import { formatOffice } from './lists/office.ts';
import { chainOf, type StatementNode, statementFragment, statements } from './lists/statements.ts';
import type { RecordView } from './record.ts';

interface Titled {
  readonly slug: string;
  readonly title: string | null;
}

/** Slugs with what there is of titles, one a line. */
function titlesOf(records: readonly Titled[]): string {
  return records.map(({ slug, title }) => (title === null ? slug : `${slug}  ${title}`)).join('\n');
}

type InDossiers = { readonly dossiers: readonly Titled[] };

/** Which dossiers have it, one a line. */
const dossiersColumn: Column<InDossiers> = {
  heading: headings.dossiers,
  value: (record) => titlesOf(record.dossiers),
};

type WholeDossier = DossierNode & {
  readonly articles: { readonly nodes: readonly Titled[] };
  readonly actors: { readonly totalCount: number };
  readonly conflicts: { readonly totalCount: number };
};

export const dossier: RecordView<WholeDossier> = {
  name: 'dossier',
  summary: 'Show one dossier: where it comes from, and what it holds.',
  example: 'us-russia-talks-2021-2022',
  operation: recordOperation(
    'dossier',
    `...DossierFields
      actors { totalCount }
      conflicts { totalCount }
      articles(first: 100) { totalCount nodes { slug title language publishedOn provenance { method } } }`,
    dossierFragment,
  ),
  columns: [
    ...dossiers.columns,
    { heading: { en: 'Actors', fr: 'Acteurs' }, value: ({ actors }) => String(actors.totalCount) },
    {
      heading: { en: 'Conflicts', fr: 'Contradictions' },
      value: ({ conflicts }) => String(conflicts.totalCount),
    },
    {
      heading: { en: 'Made as', fr: 'Origine' },
      value: ({ provenance }, language) =>
        provenance === null ? '' : labelOf('provenanceMethod', provenance.method, language),
    },
    { heading: { en: 'From', fr: 'D’après' }, value: ({ provenance }) => provenance?.source ?? '' },
    { heading: { en: 'Taken over by', fr: 'Repris par' }, value: ({ provenance }) => provenance?.tool ?? '' },
    { heading: { en: 'Licence', fr: 'Licence' }, value: ({ provenance }) => provenance?.license ?? '' },
    {
      heading: { en: 'Its articles', fr: 'Ses articles' },
      value: articlesIn,
    },
  ],
};

/** Its articles, and how to list the others where there are more than a hundred. */
function articlesIn({ slug, articles: { nodes, totalCount } }: WholeDossier): string {
  const more = totalCount > nodes.length ? `\n… depeche articles --dossier ${slug}` : '';
  return titlesOf(nodes) + more;
}

type Noted = { readonly notes: ReadonlyArray<{ readonly text: string }> };

export const article: RecordView<ArticleNode & Noted & InDossiers> = {
  name: 'article',
  summary: 'Show one article with its text.',
  example: 'appel-biden-poutine-2021-12-30',
  operation: recordOperation(
    'article',
    '...ArticleFields text notes { text } dossiers { slug title }',
    articleFragment,
  ),
  columns: [
    ...articles.columns,
    dossiersColumn,
    { heading: { en: 'Text', fr: 'Texte' }, value: ({ text }) => (text === null ? '' : text.trimEnd()) },
    { heading: headings.notes, value: notesOf },
  ],
};

const officesInFull: Column<ActorNode> = {
  heading: headings.offices,
  value: ({ offices }, language) => offices.map((office) => formatOffice(office, language)).join('\n'),
};

export const actor: RecordView<ActorNode> = {
  name: 'actor',
  summary: 'Show one actor with the first words that mention it.',
  example: 'joe-biden',
  operation: recordOperation('actor', '...ActorFields', actorFragment),
  columns: [
    ...actors.columns.map((column) => (column.heading === headings.offices ? officesInFull : column)),
    ...actors.proof,
  ],
};

/** What lost words says so wherever it is shown whole. */
interface Losing {
  readonly lost: ReadonlyArray<{ readonly exact: string }>;
}

const lostColumn: Column<Losing> = {
  heading: { en: 'Lost words', fr: 'Mots perdus' },
  value: ({ lost }) => lost.map(({ exact }) => exact).join('\n'),
};

type Repeated = {
  readonly reportedAlso: ReadonlyArray<{ readonly slug: string; readonly text: string }>;
};

export const statement: RecordView<StatementNode & Repeated & Losing> = {
  name: 'statement',
  summary: 'Show one statement with its chain and the words that prove it.',
  example: '<article>/<short id>',
  operation: recordOperation(
    'statement',
    '...StatementFields reportedAlso { slug text } lost { field prefix exact suffix }',
    statementFragment,
  ),
  columns: [
    ...statements.columns,
    { heading: { en: 'Chain', fr: 'Chaîne' }, value: chainOf },
    ...statements.proof,
    lostColumn,
    {
      heading: { en: 'Also reported', fr: 'Rapporté aussi' },
      value: ({ reportedAlso }) => reportedAlso.map(({ slug, text }) => `${slug}  ${text}`).join('\n'),
    },
    { heading: headings.notes, value: notesOf },
  ],
};

export const event: RecordView<EventNode & InDossiers & Losing> = {
  name: 'event',
  summary: 'Show one event with the words that tell of it.',
  example: 'geneva-talks-2022-01-10',
  operation: recordOperation(
    'event',
    '...EventFields dossiers { slug title } lost { field prefix exact suffix }',
    eventFragment,
  ),
  columns: [
    ...events.columns,
    dossiersColumn,
    { heading: { en: 'Relations', fr: 'Relations' }, value: relationsOf },
    ...events.proof,
    lostColumn,
    { heading: headings.notes, value: notesOf },
  ],
};
