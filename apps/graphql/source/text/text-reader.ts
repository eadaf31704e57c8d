import { type Article, indexText, type Segments, segment, type TextIndex } from '@depeche/model';
import { LRUCache } from 'lru-cache';

/** An article's text with its offsets counted and its paragraphs and sentences found. */
export interface ReadText extends Segments {
  readonly index: TextIndex;
}

/** Reads texts, and keeps the last ones. */
export interface TextReader {
  /** The text of an article; undefined where it has none. */
  read(article: Article): ReadText | undefined;
}

/** How many characters of text are kept: some five hundred articles of ordinary length. */
const KEPT_CHARACTERS = 2_000_000;

/**
 * A reader. A text is cut once, for counting and cutting cost more than reading. It is known again by its own characters:
 * no version of the data has to be asked for, and none can be the wrong one.
 */
export function createTextReader(): TextReader {
  const kept = new LRUCache<string, ReadText & { readonly language: string }>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ index }) => index.length + 1,
  });
  return {
    read({ text, language }) {
      if (text === null) return undefined;
      const known = kept.get(text);
      if (known?.language === language) return known;
      const index = indexText(text);
      const cut = { index, language, ...segment(index, language) };
      kept.set(text, cut);
      return cut;
    },
  };
}
