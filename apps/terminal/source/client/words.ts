import { labelsOf } from '../browse/labels/labels.ts';
import type { LabelLanguage } from '../labels/language.ts';
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

/** Quotations as the language writes them, with the paragraphs in which they stand, each once, one a line. */
export function quote(words: readonly Words[], language: LabelLanguage): string {
  const labels = labelsOf(language);
  const quoted = words.map(({ exact, paragraph }) => `${labels.quote(exact)} ${labels.paragraph(paragraph)}`);
  return [...new Set(quoted)].join('\n');
}
