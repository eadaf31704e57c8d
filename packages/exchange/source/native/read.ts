import {
  check,
  checkSource,
  type Dossier,
  formatPath,
  type Problem,
  type ReadTextFile,
} from '@depeche/model';
import { parse } from 'yaml';
import type { Finding } from '../finding.ts';
import { findingOfProblem } from '../findings/finding-by.ts';
import type { Input } from '../input/input.ts';
import { textOf } from '../input/text-of.ts';
import type { WholeOptions } from '../input/whole.ts';
import type { Read } from '../read.ts';
import { withoutRefused } from './without-refused.ts';
import { writeNative } from './write.ts';

/** What the reader of documents is told besides its file. */
export interface NativeOptions extends WholeOptions {
  /** Reads the text of an article that stands in a file beside the document. */
  readonly readText?: ReadTextFile;
}

/**
 * Reads a document of ours, JSON or YAML, into one part under its own slug and with its own provenance. Where records of
 * it are refused, the part is of those that are left, without what refers to the refused ones.
 * Throws an `ExchangeError` where the file cannot be read or is too large to be held.
 */
export function* readNative(input: Input, { readText, ...options }: NativeOptions = {}): Generator<Read> {
  const { text, findings } = textOf(input, options);
  for (const finding of findings) yield { type: 'finding', finding };
  const canonical = readCanonical(text);
  if (canonical) {
    yield { type: 'part', part: canonical };
    return;
  }
  const checking = readText ? { readText } : {};
  let { dossier, problems } = checkSource(text, checking);
  let value: unknown;
  for (let pass = 1; !dossier; pass++) {
    for (const problem of problems) yield { type: 'finding', finding: findingOf(problem, input.name) };
    if (pass === 1) value = documentOf(text, problems);
    value = withoutRefused(value, problems);
    if (value === undefined) return;
    ({ dossier, problems } = check(value, checking));
  }
  yield { type: 'part', part: dossier };
}

/**
 * A document just as we write it, read without keeping the places of its values, which takes a tenth of the time; that
 * it comes out the same byte for byte leaves no room for a key that stands twice. Undefined for any other.
 */
function readCanonical(text: string): Dossier | undefined {
  try {
    const { dossier } = check(JSON.parse(text));
    return dossier && writeNative(dossier) === text ? dossier : undefined;
  } catch {
    return undefined;
  }
}

/** The document as a value; undefined where it is no document at all. */
function documentOf(text: string, problems: readonly Problem[]): unknown {
  if (problems.some(({ code, path }) => code === 'SYNTAX' || path.length === 0)) return undefined;
  // How far aliases unfold was seen to by the check.
  return parse(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    maxAliasCount: -1,
    logLevel: 'silent',
  });
}

function findingOf(problem: Problem, file: string): Finding {
  const { path, found, line, column } = problem;
  const there = path.length > 0 ? `${found}, at ${formatPath(path)}` : found;
  return findingOfProblem({ ...problem, found: there }, { file, line, column });
}
