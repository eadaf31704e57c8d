import { fragment } from './operation.ts';

/** A piece of an article's text, as far as lists show it. */
export interface Words {
  readonly exact: string;
  readonly paragraph: number;
}

export const wordsFragment = fragment(/* GraphQL */ `
  fragment Words on Span {
    article { slug }
    exact
    start
    end
    paragraph
    sentence
  }
`);

/** Quotations with the paragraphs in which they stand, each once, one a line. */
export function quote(words: readonly Words[]): string {
  return [...new Set(words.map(({ exact, paragraph }) => `“${exact}” ¶${paragraph}`))].join('\n');
}
