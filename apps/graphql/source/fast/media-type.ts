/** The two types in which GraphQL answers over HTTP. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const answered: ReadonlyMap<string, MediaType> = new Map([
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/*', 'application/json'],
  ['*/*', 'application/json'],
] as const);

/**
 * The type that an `Accept` header is answered in: the first that it lists of those there are, as Yoga chooses.
 * Undefined where that is Yoga's to decide: another charset, or nothing that there is.
 */
export function answerType(accept: string | undefined): MediaType | undefined {
  if (!accept) return 'application/json';
  if (accept.toLowerCase().includes('charset')) return undefined;
  for (const range of accept.split(',')) {
    const type = answered.get((range.split(';', 1)[0] ?? '').trim().toLowerCase());
    if (type) return type;
  }
  return undefined;
}
