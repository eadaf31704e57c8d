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

/** Folds a text for comparison; the one normalisation that search and the nearest-text hints share. */
export function fold(text: string): string {
  return foldWithOffsets(text).text;
}

/** As {@link fold}, keeping where each folded unit came from. */
export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let position = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      folded += unit;
      for (let i = 0; i < unit.length; i++) offsets.push(position);
    }
    position += character.length;
  }
  offsets.push(position);
  return { text: folded, offsets };
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const single = [...lower].map((part) => REPLACEMENTS[part] ?? part).join('');
  return /^\s+$/u.test(single) ? ' ' : single;
}
