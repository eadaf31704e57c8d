/** Writes days of UTC in the words of a language. */
export function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day) => format.format(day);
}
