import type { Span } from '@depeche/model';

const SURROGATE = /[\ud800-\udfff]/;

/** A place in a text, in code points and in UTF-16 units. */
export interface Place {
  readonly point: number;
  readonly unit: number;
}

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

  /** Where the next word will stand. */
  get place(): Place {
    return { point: this.#length, unit: this.#text.length };
  }

  /** All that was written since. */
  since({ point, unit }: Place): Span {
    return { start: point, end: this.#length, exact: this.#text.slice(unit) };
  }

  get text(): string {
    return this.#text;
  }
}
