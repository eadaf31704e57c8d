import { fragment } from '../../client/operation.ts';
import { type Words, wordsFragment } from '../../client/words.ts';
import { type Named, namesOf } from './names.ts';

/** A statement on which alone something rests. */
export interface BasisNode {
  readonly slug: string;
  readonly attribution: ReadonlyArray<{ readonly actors: readonly Named[] }>;
  readonly content: readonly Words[];
}

export const basisFragment = fragment(
  /* GraphQL */ `
  fragment Basis on Statement {
    slug
    attribution { actors { slug name } }
    text
    content { ...Words }
  }
`,
  wordsFragment,
);

/** According to whom: each chain once, outermost first. */
export function accordingTo(statements: readonly BasisNode[]): string {
  const chains = statements.map(({ attribution }) =>
    attribution.map(({ actors }) => namesOf(actors)).join(' › '),
  );
  return [...new Set(chains)].join('; ');
}
