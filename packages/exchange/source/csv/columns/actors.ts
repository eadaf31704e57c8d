import { type Actor, localize } from '@depeche/model';
import { keyed, keyedLists, listed } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const actors: ReadonlyArray<Column<Actor>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('kind', 'What kind of actor it is.', ({ kind }) => kind),
  column('name', 'The usual name.', ({ name }, language) => localize(name, language)),
  column('names', 'The usual name in each language.', ({ name }) => keyed(name)),
  column('aliases', 'Other names, each with its language.', ({ aliases }) => keyedLists(aliases)),
  column('wikidata', 'The Wikidata item.', ({ wikidata }) => wikidata),
  column('memberOf', 'The actors of which it is a part.', ({ memberOf }) => listed(memberOf)),
  column('offices', 'The offices held, as slug: title (from/until).', ({ offices }, language) =>
    listed(
      Object.entries(offices).map(([slug, { title, from = '', until = '' }]) => {
        const held = from + until === '' ? '' : ` (${from}/${until})`;
        return `${slug}: ${localize(title, language)}${held}`;
      }),
    ),
  ),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
];
