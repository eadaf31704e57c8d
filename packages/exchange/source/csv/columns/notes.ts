import { localize, type Note } from '@depeche/model';
import { keyed, listed, lostOf, placesOf, referencesOf, wordsOf } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const notes: ReadonlyArray<Column<Note>> = [
  column('article', 'The article to which it belongs.', ({ article }) => article),
  column('text', 'What the editor remarks.', ({ text }, language) => localize(text, language)),
  column('texts', 'The same in each language.', ({ text }) => keyed(text)),
  column('on', 'The records that it is on.', ({ on }) => referencesOf(on)),
  column('words', 'The words that it is on.', ({ spans }) => wordsOf(spans)),
  column('places', 'Where they stand, in code points.', ({ spans }) => placesOf(spans)),
  column('sources', 'The addresses of public sources.', ({ sources }) => listed(sources)),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
  column('lost', 'Words that stand there no more.', ({ lost }) => lostOf(lost)),
];
