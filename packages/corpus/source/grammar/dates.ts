/** Writes days of UTC in the words of a language. */
export function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  // There are as many days as twenty years have, and writing one takes long.
  const known = new Map<number, string>();
  return (day) => {
    const words = known.get(day.valueOf()) ?? format.format(day);
    known.set(day.valueOf(), words);
    return words;
  };
}
