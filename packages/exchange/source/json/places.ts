import type { Path } from '@depeche/model';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** Finds where a value of a JSON text, or its key, begins: in UTF-16 units; where it is not there, what should hold it. */
export type FindPlace = (path: Path, part?: 'key') => number;

/** The places of a JSON text, which the YAML parser keeps; what it cannot read has one place, its beginning. */
export function createPlaces(text: string): FindPlace {
  const contents = parse(text);
  return (path, part) => {
    let node: unknown = contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        // Of a key that stands twice, JSON takes the last.
        const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (!pair) return offset;
        const wantsKey = part === 'key' && depth === path.length - 1;
        offset = startOf(wantsKey ? pair.key : pair.value) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  };
}

/** What a text may have meant that is not quite JSON: with a comma too many, say; undefined where that cannot be told. */
export function guessValue(text: string): unknown {
  try {
    const document = parseDocument(text, OPTIONS);
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

const OPTIONS = { prettyErrors: false, uniqueKeys: false, schema: 'core', logLevel: 'silent' } as const;

function parse(text: string): unknown {
  try {
    return parseDocument(text, OPTIONS).contents;
  } catch {
    return undefined;
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
