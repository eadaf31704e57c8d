import { recordOperation } from '../client/list-operation.ts';
import type { Column } from '../formats/column.ts';
import { type ActorNode, actorFragment, actors } from './lists/actors.ts';
import { type ArticleNode, articleFragment, articles } from './lists/articles.ts';
import { type EventNode, eventFragment, events, relationsOf } from './lists/events.ts';
import { headings, notesOf } from './lists/names.ts';
import { formatOffice } from './lists/office.ts';
import { chainOf, type StatementNode, statementFragment, statements } from './lists/statements.ts';
import type { RecordView } from './record.ts';

type Noted = { readonly notes: ReadonlyArray<{ readonly text: string }> };

export const article: RecordView<ArticleNode & Noted> = {
  name: 'article',
  summary: 'Show one article with its text.',
  example: 'appel-biden-poutine-2021-12-30',
  operation: recordOperation('article', '...ArticleFields text notes { text }', articleFragment),
  columns: [
    ...articles.columns,
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

export const statement: RecordView<StatementNode> = {
  name: 'statement',
  summary: 'Show one statement with its chain and the words that prove it.',
  example: '<article>/<short id>',
  operation: recordOperation('statement', '...StatementFields', statementFragment),
  columns: [
    ...statements.columns,
    { heading: { en: 'Chain', fr: 'Chaîne' }, value: chainOf },
    ...statements.proof,
    { heading: headings.notes, value: notesOf },
  ],
};

export const event: RecordView<EventNode> = {
  name: 'event',
  summary: 'Show one event with the words that tell of it.',
  example: 'geneva-talks-2022-01-10',
  operation: recordOperation('event', '...EventFields', eventFragment),
  columns: [
    ...events.columns,
    { heading: { en: 'Relations', fr: 'Relations' }, value: relationsOf },
    ...events.proof,
    { heading: headings.notes, value: notesOf },
  ],
};
