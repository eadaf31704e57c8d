import { lexemeOf } from './match-query.ts';

/** Beyond this, PostgreSQL tells no places apart (postgresql.org/docs/current/textsearch-limitations.html). */
const LAST_PLACE = 16_383;

/** So often a word counts for its rank; more places would only take room. */
const MOST_PLACES = 20;

/** A vector takes less than a mebibyte: so much for its words, half of which may go to further places of a word. */
const MOST_BYTES = 900_000;

/** Stands in names, and counts for ten times what other words do: PostgreSQL's highest weight against its lowest. */
const NAME = 'A';

/** A row of a table of words: `folded` is looked through for what the vector does not tell. */
export interface VectorRow {
  readonly rowid: number;
  readonly lexemes: string;
  readonly folded: string;
}

/** The folded words of a record as a vector, and as a text that has every word between spaces. */
export function vectorRow(row: {
  readonly rowid: number;
  readonly name: string;
  readonly text: string;
}): VectorRow {
  const folded = ` ${row.name} \ue000 ${row.text} `;
  return { rowid: row.rowid, lexemes: vectorOf(row.name, row.text), folded };
}

function vectorOf(name: string, text: string): string {
  const places = new Map<string, string[]>();
  let place = 0;
  let bytes = 0;
  for (const [words, weight] of [
    [name, NAME],
    [text, ''],
  ] as const) {
    for (const word of words.split(' ')) {
      place++;
      if (word === '' || word === '\ue000') continue;
      const lexeme = lexemeOf(word);
      const known = places.get(lexeme);
      if (known && known.length >= MOST_PLACES) continue;
      // A place takes two bytes, and the first of a word up to three more.
      const size = known ? 2 : Buffer.byteLength(lexeme) + 5;
      if (bytes + size > (known ? MOST_BYTES / 2 : MOST_BYTES)) continue;
      bytes += size;
      const at = `${Math.min(place, LAST_PLACE)}${weight}`;
      if (known) known.push(at);
      else places.set(lexeme, [at]);
    }
  }
  return Array.from(places, ([lexeme, at]) => `'${lexeme}':${at.join()}`).join(' ');
}
