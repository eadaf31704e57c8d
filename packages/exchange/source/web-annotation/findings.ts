import type { Path, Problem } from '@depeche/model';
import type { Finding } from '../finding.ts';
import { findingOfProblem } from '../findings/finding-by.ts';
import { createReport } from '../findings/report.ts';
import type { Chunk } from '../json/chunk.ts';
import { createLinePlaces } from '../json/line-places.ts';
import { createPlaces, type FindPlace } from '../json/places.ts';
import { type AnnotationRule, annotationRules, SPECIFICATION } from './rules.ts';
import type { Fault } from './validate/part.ts';

/** Turns what is wrong into findings with the line and column of the file. */
export interface Findings {
  /** A fault of a value of one annotation. */
  ofFault(fault: Fault, chunk: Chunk): Finding;
  /** What the model says of a record that an annotation carries or becomes. */
  ofProblem(problem: Problem, path: Path, chunk: Chunk): Finding;
  /** A fault at an offset of the file. */
  at(offset: number, rule: AnnotationRule, expected: string, found: string): Finding;
}

export function createFindings(file: string, text: string): Findings {
  const report = createReport(file, annotationRules, SPECIFICATION);
  const lines = createLinePlaces(text);
  // Faults come annotation by annotation, and looking for the places of one takes reading it once more.
  let last: { chunk: Chunk; placeOf: FindPlace } | undefined;
  const placed = (chunk: Chunk, path: Path, part?: 'key') => {
    if (last?.chunk !== chunk) last = { chunk, placeOf: createPlaces(chunk.text) };
    return lines(chunk.place(last.placeOf(path, part)));
  };
  return {
    ofFault: ({ rule, path, part, ...what }, chunk) =>
      report(rule, { ...placed(chunk, path, part), ...what }),
    ofProblem: (problem, path, chunk) => findingOfProblem(problem, { file, ...placed(chunk, path) }),
    at: (offset, rule, expected, found) => report(rule, { ...lines(offset), expected, found }),
  };
}
