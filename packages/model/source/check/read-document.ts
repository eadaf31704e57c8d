import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Path } from './problem.ts';
import type { Finding, Locate } from './reporter.ts';

/** A document as it was read from a file, with the place of each of its values. */
export interface SourceDocument {
  readonly value: unknown;
  readonly locate: Locate;
  /** What keeps the file from being read; where there is any, `value` is undefined. */
  readonly syntax: readonly Finding[];
}

/** Reads YAML 1.2, and so JSON, keeping the line and column of every value. Never throws. */
export function readDocument(text: string): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      value: undefined,
      locate: () => undefined,
      syntax: faults.map((fault) => ({
        code: 'SYNTAX',
        path: [],
        location: place(fault.pos[0]),
        expected: 'YAML or JSON',
        found: fault.message,
      })),
    };
  }
  const locate: Locate = (path, part) => {
    const offset = offsetOf(document, path, part);
    return offset === undefined ? undefined : place(offset);
  };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), locate, syntax: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      locate,
      syntax: [{ code: 'SYNTAX', path: [], expected: 'YAML or JSON', found }],
    };
  }
}

/** Where a value or its key begins; that of the nearest enclosing value where the path goes on past the file. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const wantsKey = part === 'key' && depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      if (!pair) return offset;
      offset = startOf(wantsKey || pair.value === null ? pair.key : pair.value) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node satisfies Node).range?.[0] : undefined;
}
