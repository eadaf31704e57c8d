const LONGEST = 80;

/** Words of a file as a message shows them: on one line, cut short, without half characters. */
export function quoted(words: string): string {
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return `“${short.toWellFormed().replace(/[\r\n]+/g, '⏎')}”`;
}

/** A value as a message names it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${String(value)}`;
}
