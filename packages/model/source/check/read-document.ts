import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Path } from './problem.ts';
import type { Finding, Locate } from './reporter.ts';
import { createPlaces } from './yaml-places.ts';
import { readValue, TOO_DEEP } from './yaml-value.ts';

/** A document as it was read from a file, with the place of each of its values. */
export interface SourceDocument {
  /** Undefined where the file cannot be read. */
  readonly value: unknown;
  readonly locate: Locate;
  /** Whether what is wrong keeps the file from being read. */
  readonly isUnreadable: boolean;
  /** Faults of syntax, and keys that stand twice. */
  readonly findings: readonly Finding[];
}

/** Reads YAML 1.2, and so JSON, keeping the line and column of every value. Never throws. */
export function readDocument(file: string): SourceDocument {
  // Editors do not count a byte-order mark as a column.
  const text = file.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unreadable = (found: string, offset = 0): Finding => {
    return { code: 'SYNTAX', path: [], location: place(offset), expected: 'YAML or JSON', found };
  };
  const refuse = (findings: readonly Finding[]): SourceDocument => {
    return { value: undefined, locate: () => undefined, isUnreadable: true, findings };
  };

  const document = parse(text, lines);
  if (!document) return refuse([unreadable(TOO_DEEP)]);
  const faults = [...document.errors, ...document.warnings];
  const tooDeep = faults.find(({ message }) => OVERFLOW.test(message));
  if (tooDeep) return refuse([unreadable(TOO_DEEP, tooDeep.pos[0])]);
  if (faults.length > 0) {
    return refuse(faults.map(({ message, pos }) => unreadable(message.replace(/\.$/, ''), pos[0])));
  }

  const read = readValue(document, text.length);
  const findings = [
    ...read.faults.map(({ found, offset }) => unreadable(found, offset)),
    ...read.duplicates.map(({ path, key, offset }) => duplicateKey(path, key, place(offset))),
  ];
  const offsetOf = createPlaces(document, read.targets);
  const locate: Locate = (path, part) => place(offsetOf(path, part));
  return { value: read.value, locate, isUnreadable: read.faults.length > 0, findings };
}

/** What the engines say when the parser calls itself too often. */
const OVERFLOW = /call stack|stack overflow|recursion/i;

function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    // Duplicates are found below: the parser compares every key with every other. The schema is the one of YAML 1.2,
    // whatever version the file declares: older ones read 2021-12-30 and "no" as something else.
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core',
      merge: false,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
}

function duplicateKey(path: Path, key: string, location: { line: number; column: number }): Finding {
  return { code: 'DUPLICATE_KEY', path, location, expected: 'each key once', found: `“${key}” again` };
}
