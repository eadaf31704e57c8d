/** How much one request may ask for. */
export interface Limits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields under another name than their own, fragments counted where they are used. */
  readonly aliases: number;
  /** Words and signs of the query, as GraphQL's lexer counts them. */
  readonly tokens: number;
  /** Fields that would be answered at most: see `measure.ts`. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodySize: number;
}

/**
 * Wide enough for every worked question and every screen of the terminal, and for the introspection of any tool (which
 * is not measured: graphql-js bounds it itself); narrow enough that the costliest query takes well under a second.
 */
export const defaultLimits: Limits = {
  depth: 12,
  aliases: 30,
  tokens: 2000,
  cost: 20_000,
  bodySize: 100_000,
};
