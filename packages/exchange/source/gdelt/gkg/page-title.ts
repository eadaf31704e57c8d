const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The headline that V2EXTRASXML gives, its character references resolved; undefined where it gives none. */
export function pageTitle(extras: string): string | undefined {
  const title = /<PAGE_TITLE>(.*?)<\/PAGE_TITLE>/s.exec(extras)?.[1] ?? '';
  const text = title
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (reference, decimal, hex, named) => {
      if (named) return NAMED[named.toLowerCase()] ?? reference;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  return text || undefined;
}
