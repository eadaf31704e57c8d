/** A stretch of a text, half-open, in UTF-16 units. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the next character stands that is no space of JSON's. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where a value ends that begins somewhere, told by its quotation marks and brackets alone; past at least one character. */
export function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  if (!isOpening(first)) return endOfWord(text, start);
  return walkBrackets(text, start, (depth) => depth === 0);
}

/** How deep lists and objects stand in one another. */
export function depthOf(text: string): number {
  let deepest = 0;
  walkBrackets(text, 0, (depth) => {
    deepest = Math.max(deepest, depth);
    return false;
  });
  return deepest;
}

/** Goes from bracket to bracket, past strings, until the depth after one is enough; gives where that one ends. */
function walkBrackets(text: string, start: number, isEnough: (depth: number) => boolean): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
      continue;
    }
    at++;
    if (isOpening(unit)) depth++;
    else if (isClosing(unit)) depth--;
    else continue;
    if (isEnough(depth)) return at;
  }
  return at;
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !/[\s,:"[\]{}]/.test(text.charAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function isOpening(unit: number): boolean {
  return unit === 0x7b || unit === 0x5b;
}

function isClosing(unit: number): boolean {
  return unit === 0x7d || unit === 0x5d;
}
