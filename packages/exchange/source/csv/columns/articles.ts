import type { Article } from '@depeche/model';
import { keyed } from '../cell.ts';
import { type Column, column, provenanceColumns } from '../column.ts';

export const articles: ReadonlyArray<Column<Article>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('title', 'The headline.', ({ title }) => title),
  column('language', 'The language in which it is written.', ({ language }) => language),
  column('publishedOn', 'The day on which it appeared.', ({ publishedOn }) => publishedOn),
  column('publisher', 'Who published it.', ({ publisher }) => publisher),
  column('url', 'Its address.', ({ url }) => url),
  ...provenanceColumns(({ provenance }: Article) => provenance),
  column('source', 'What it was made from, in words.', ({ provenance }) => keyed(provenance.source ?? {})),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
  column('text', 'The whole text.', ({ text }) => text ?? undefined),
];
