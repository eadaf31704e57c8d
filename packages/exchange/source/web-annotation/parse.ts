import type { Finding } from '../finding.ts';
import type { Chunk } from '../json/chunk.ts';
import { parseJson } from '../json/parse.ts';
import { guessValue } from '../json/places.ts';
import { depthOf } from '../json/scan.ts';
import type { Findings } from './findings.ts';

/** Past this, what calls itself for what stands inside would fail. */
const DEEPEST = 64;

/** A JSON text that was read, or why it was not; a value besides a fault is what was meant, for finding more of what is wrong. */
export interface Parsed {
  readonly value: unknown;
  readonly fault?: Finding;
}

/** Reads what should be one value. Never throws. */
export function parseChunk({ text, place }: Chunk, findings: Findings): Parsed {
  const depth = depthOf(text);
  if (depth > DEEPEST) {
    const fault = findings.at(place(0), 'NESTED_TOO_DEEPLY', `at most ${DEEPEST} levels`, `${depth} levels`);
    return { value: undefined, fault };
  }
  const parsed = parseJson(text);
  if (!parsed.fault) return { value: parsed.value };
  const { offset, expected, found } = parsed.fault;
  const fault = findings.at(place(offset), 'NOT_JSON', expected, found);
  return { value: text.startsWith('{') ? guessValue(text) : undefined, fault };
}
