/**
 * A text with the differences folded away that people do not type: case, accents, œ and æ, the kind of apostrophe,
 * of dash and of space. `offsets[i]` is where the folded unit `i` came from in the original, in UTF-16 units,
 * with one more entry for the end.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
};

const REPLACED = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]`, 'g');

/** ASCII without its control characters and the backtick: of it only the case is folded. */
const PLAIN = /^[ -_a-~]*$/;

/** Folds a text for comparison; the one normalisation that search and the nearest-text hints share. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(REPLACED, (character) => REPLACEMENTS[character] ?? character)
    .replace(/\s/gu, ' ');
}

/** As {@link fold}, keeping where each folded unit came from. */
export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let position = 0;
  for (const character of text) {
    const units = foldCharacter(character);
    folded += units;
    for (let i = 0; i < units.length; i++) offsets.push(position);
    position += character.length;
  }
  offsets.push(position);
  return { text: folded, offsets };
}

/** What single characters fold to: a text has few different ones, and folding one is slow. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = fold(character);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}
