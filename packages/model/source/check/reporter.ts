import { createHints, type Hints } from '../text/hints.ts';
import type { Path, Problem } from './problem.ts';

/** A place in a file: line and column, both from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a value, or of its key, in the file from which a document was read. */
export type Locate = (path: Path, part: 'key' | 'value') => Location | undefined;

/** What is wrong, before its place in the file is known. */
export type Finding = Omit<Problem, 'line' | 'column' | 'nearest'> & {
  readonly nearest?: string | undefined;
  readonly part?: 'key' | 'value';
  /** Its place, where the path does not tell: a fault of syntax. */
  readonly location?: Location;
};

/** Collects problems as they are found. */
export interface Reporter {
  readonly problems: readonly Problem[];
  /** What an author may have meant instead. */
  readonly hints: Hints;
  report(finding: Finding): void;
}

export function createReporter(locate: Locate = () => undefined): Reporter {
  const problems: Problem[] = [];
  return {
    problems,
    hints: createHints(),
    report({ part = 'value', location: known, nearest, ...problem }) {
      const location = known ?? locate(problem.path, part);
      problems.push({
        ...problem,
        ...(location && { line: location.line, column: location.column }),
        ...(nearest !== undefined && { nearest }),
      });
    },
  };
}
