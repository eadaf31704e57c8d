import { type Mention, readReference } from '@depeche/model';
import { lostOf, placesOf, wordsOf } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const mentions: ReadonlyArray<Column<Mention>> = [
  column('article', 'The article in which it stands.', ({ article }) => article),
  column('kind', 'How the words refer to it.', ({ kind }) => kind),
  column('ofType', 'Whether an actor, an event or a place is mentioned.', ({ of }) => readReference(of).type),
  column('of', 'The slug of what is mentioned.', ({ of }) => readReference(of).slug),
  column('words', 'The words.', ({ spans }) => wordsOf(spans)),
  column('places', 'Where they stand, in code points.', ({ spans }) => placesOf(spans)),
  column('literal', 'What the words name literally.', ({ literal }) => literal),
  column('office', 'The office by which a title calls it.', ({ office }) => office),
  column('lost', 'Words that stand there no more.', ({ lost }) => lostOf(lost)),
];
