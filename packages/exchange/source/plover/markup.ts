/** Words that the markup of a text marks, with their place in it in UTF-16 units. */
export interface Marked {
  /** `EVT`, `SRC`, `TAR`, `LOC`; `SRC/TAR` for who is both. */
  readonly tags: readonly string[];
  readonly start: number;
  readonly end: number;
}

const TAG = /\(([A-Z]{3}(?:\/[A-Z]{3})*): ?/y;

/**
 * Reads the markup of a text, `(SRC: Hungary) and (EVT: agreed)`, in which marks may stand in one another and the text's
 * own parentheses beside them. Undefined where what is left without the marks is not the text.
 */
export function readMarkup(markup: string, text: string): readonly Marked[] | undefined {
  const marked: Marked[] = [];
  const open: Array<{ readonly tags: readonly string[]; readonly start: number } | undefined> = [];
  let plain = '';
  for (let at = 0; at < markup.length; ) {
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    const character = markup.charAt(at);
    const closed = character === ')' && open.length > 0 ? open.pop() : undefined;
    if (tag) open.push({ tags: (tag[1] ?? '').split('/'), start: plain.length });
    else if (closed) marked.push({ ...closed, end: plain.length });
    else plain += character;
    if (!tag && character === '(') open.push(undefined);
    at += tag ? tag[0].length : 1;
  }
  return plain === text ? marked : undefined;
}
