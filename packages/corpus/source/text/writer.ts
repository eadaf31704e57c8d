import type { Span } from '@depeche/model';

const SURROGATE = /[\ud800-\udfff]/;

/** Writes a text from its beginning and knows where it stands, in code points. */
export class Writer {
  #text = '';
  #length = 0;

  /** Adds words and gives the span in which they stand. */
  write(words: string): Span {
    const start = this.#length;
    // Almost all words are as long in code points as in UTF-16.
    this.#length += SURROGATE.test(words) ? [...words].length : words.length;
    this.#text += words;
    return { start, end: this.#length, exact: words };
  }

  get text(): string {
    return this.#text;
  }
}
