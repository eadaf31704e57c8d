import { localize, type Place } from '@depeche/model';
import { keyed } from '../cell.ts';
import { type Column, column } from '../column.ts';

export const places: ReadonlyArray<Column<Place>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('name', 'The usual name.', ({ name }, language) => localize(name, language)),
  column('names', 'The usual name in each language.', ({ name }) => keyed(name)),
  column('wikidata', 'The Wikidata item.', ({ wikidata }) => wikidata),
  column('latitude', 'Degrees north (WGS 84).', ({ latitude }) => latitude),
  column('longitude', 'Degrees east (WGS 84).', ({ longitude }) => longitude),
  column('within', 'The larger place of which it is a part.', ({ within }) => within),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
];
