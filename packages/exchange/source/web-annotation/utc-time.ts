/** An ISO 8601 instant as annotations write it: in UTC, with a Z. */
export function utcTime(instant: string): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
