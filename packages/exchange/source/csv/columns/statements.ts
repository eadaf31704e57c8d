import type { Statement } from '@depeche/model';
import { keyed, listed, listedLists, lostOf, placesOf, referencesOf, wordsOf } from '../cell.ts';
import { type Column, column, dateColumns } from '../column.ts';

export const statements: ReadonlyArray<Column<Statement>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('article', 'The article that reports it.', ({ article }) => article),
  column('speakers', 'Who says it.', ({ speakers }) => listed(speakers)),
  column('addressees', 'To whom it is said.', ({ addressees }) => listed(addressees)),
  column('form', 'How its words are given.', ({ form }) => form),
  column('act', 'What is done by saying it.', ({ act }) => act),
  column('certainty', 'How certain the speaker is.', ({ certainty }) => certainty),
  column('polarity', 'Whether it affirms or denies.', ({ polarity }) => polarity),
  column('tense', 'Whether it looks ahead.', ({ tense }) => tense),
  column('text', 'The words of what was said, fragments joined by a space.', ({ text }) => text),
  column('content', 'The same, fragment by fragment.', ({ content }) => wordsOf(content)),
  column('contentPlaces', 'Where they stand, in code points.', ({ content }) => placesOf(content)),
  column('source', 'The words that say who.', ({ source }) => wordsOf(source)),
  column('sourcePlaces', 'Where they stand.', ({ source }) => placesOf(source)),
  column('cue', 'The words that report.', ({ cue }) => wordsOf(cue)),
  column('cuePlaces', 'Where they stand.', ({ cue }) => placesOf(cue)),
  column('attribution', 'The actors of each link of the chain, the outermost first.', ({ attribution }) =>
    listedLists(attribution.map(({ actors }) => actors)),
  ),
  column('channels', 'By what means it was said at each link.', ({ attribution }) =>
    listed(attribution.map(({ channel }) => channel)),
  ),
  ...dateColumns('saidOn', 'When it was said', ({ saidOn }: Statement) => saidOn?.edtf),
  column('about', 'What it is about.', ({ about }) => referencesOf(about)),
  column('during', 'The event in the course of which it was said.', ({ during }) => during),
  column('performs', 'The event that saying it was.', ({ performs }) => performs),
  column('reportedAlso', 'The same statement in other articles.', ({ reportedAlso }) => listed(reportedAlso)),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
  column('lost', 'Words that proved it and stand there no more.', ({ lost }) => lostOf(lost)),
];
