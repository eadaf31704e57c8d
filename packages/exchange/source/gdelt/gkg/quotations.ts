/** A quotation of the Global Knowledge Graph. */
export interface GkgQuotation {
  /** Where it stands in the article, in characters. */
  readonly offset: string;
  /** The word that reports it; empty where the graph has none, which is nearly always. */
  readonly verb: string;
  readonly words: string;
}

const BLOCK = /^(\d+)\|(\d+)\|([^|]*)\|(.*)$/s;

/**
 * The quotations of a cell, `offset|length|verb|words` joined by `#`, and the blocks that are none. A `#` or `|` within
 * the words stays there.
 */
export function readQuotations(cell: string): {
  readonly quotations: readonly GkgQuotation[];
  readonly broken: readonly string[];
} {
  const quotations: GkgQuotation[] = [];
  const broken: string[] = [];
  if (cell.trim() === '') return { quotations, broken };
  for (const block of cell.split(/#(?=\d+\|\d+\|)/)) {
    const [, offset, , verb, words] = BLOCK.exec(block) ?? [];
    if (offset === undefined) broken.push(block);
    else quotations.push({ offset, verb: (verb ?? '').trim(), words: (words ?? '').trim() });
  }
  return { quotations, broken };
}
