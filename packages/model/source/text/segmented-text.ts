import type { Language } from '../language.ts';
import { type Segments, segment } from './segment.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** A text made ready for finding words in it. */
export interface SegmentedText {
  readonly index: TextIndex;
  readonly segments: Segments;
}

/** Indexes and cuts a text, once for all that is looked for in it. */
export function prepareText(text: string, language: Language): SegmentedText {
  const index = indexText(text);
  return { index, segments: segment(index, language) };
}
