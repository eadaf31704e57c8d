/** Where a slug of words is cut: long enough to be told apart, short enough to be read. */
const LONGEST = 60;

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
};

/** Words as a slug: ASCII, lower case, hyphens, a letter first. Undefined where nothing of them is left. */
export function slugOf(words: string, longest: number = LONGEST): string | undefined {
  const ascii = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  if (ascii.length <= longest) return ascii || undefined;
  // At the end of a word, where there is one.
  const cut = ascii.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, longest);
}
