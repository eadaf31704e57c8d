/** The slug of an event by its id in GDELT. */
export function eventSlug(id: string): string {
  return `gdelt-${id}`;
}
