/** Where a text ceases to be JSON, in UTF-16 units. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/uy;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' | 'nothing';

const EXPECTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or end': 'a value or “]”',
  key: 'a key in quotation marks',
  'key or end': 'a key in quotation marks or “}”',
  colon: '“:”',
  comma: '“,” or the closing bracket',
  nothing: 'the end',
};

/** The first place at which a text is not JSON (RFC 8259), and what should stand there; undefined where it is. */
export function findFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at >= text.length && wanted === 'nothing') return undefined;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? '';
    const next = follow(token, wanted, open);
    if (next === undefined) {
      const found = at >= text.length ? 'the end' : `“${text.slice(at, at + 20)}”`.toWellFormed();
      return { offset: at, expected: EXPECTED[wanted], found };
    }
    wanted = next;
    at += token.length;
  }
}

/** What may follow a token; undefined where it may not stand there. */
function follow(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'comma');
  const close = (): Wanted => {
    open.pop();
    return afterValue();
  };
  const holder = open.at(-1);
  if (wanted === 'colon') return token === ':' ? 'value' : undefined;
  if (wanted === 'key' || wanted === 'key or end') {
    if (token.startsWith('"')) return 'colon';
    return token === '}' && wanted === 'key or end' ? close() : undefined;
  }
  if (wanted === 'comma') {
    if (token === ',') return holder === '{' ? 'key' : 'value';
    return token === (holder === '{' ? '}' : ']') ? close() : undefined;
  }
  if (wanted === 'nothing' || token === '') return undefined;
  if (token === ']' && wanted === 'value or end') return close();
  if (/[}\],:]/.test(token) && !token.startsWith('"')) return undefined;
  if (token !== '{' && token !== '[') return afterValue();
  open.push(token);
  return token === '{' ? 'key or end' : 'value or end';
}
