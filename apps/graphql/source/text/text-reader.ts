import { indexText, type Segments, type Slug, segment, type TextIndex } from '@depeche/model';
import type { MaybePromise, Store } from '@depeche/store';
import { LRUCache } from 'lru-cache';
import { then } from '../maybe-promise.ts';

/** An article's text with its offsets counted and its paragraphs and sentences found. */
export interface ReadText extends Segments {
  readonly index: TextIndex;
}

/** Reads texts, and keeps the last ones. */
export interface TextReader {
  /** The text of an article as it is in one version of the data; undefined where there is none. */
  read(store: Pick<Store, 'find'>, article: Slug, version: string): MaybePromise<ReadText | undefined>;
}

/** How many characters of text are kept: some five hundred articles of ordinary length. */
const KEPT_CHARACTERS = 2_000_000;

/** A reader. Texts are cut once per version of the data, for counting and cutting cost more than reading. */
export function createTextReader(): TextReader {
  const kept = new LRUCache<string, ReadText>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ index }) => index.length + 1,
  });
  return {
    read(store, article, version) {
      const key = `${version} ${article}`;
      const known = kept.get(key);
      if (known) return known;
      return then(store.find('article', article), (found) => {
        if (found === undefined || found.text === null) return undefined;
        // Many may have waited for one article.
        const cut = kept.get(key);
        if (cut) return cut;
        const index = indexText(found.text);
        const text = { index, ...segment(index, found.language) };
        kept.set(key, text);
        return text;
      });
    },
  };
}
