import { type Path, type Problem, problemCodes } from '@depeche/model';
import type { Finding } from '../finding.ts';
import type { Chunk } from '../json/chunk.ts';
import { createLines } from '../json/lines.ts';
import { createPlaces, type FindPlace } from '../json/places.ts';
import { type RuleCode, rules, sentenceOf } from './rules.ts';
import type { Fault } from './validate/part.ts';

/** Turns what is wrong into findings with the line and column of the file. */
export interface Findings {
  /** A fault of a value of one annotation. */
  ofFault(fault: Fault, chunk: Chunk): Finding;
  /** What the model says of a record that an annotation carries or becomes. */
  ofProblem(problem: Problem, path: Path, chunk: Chunk): Finding;
  /** A fault at an offset of the file. */
  at(offset: number, rule: RuleCode, expected: string, found: string): Finding;
}

export function createFindings(file: string, text: string): Findings {
  const lines = createLines(text);
  // Faults come annotation by annotation, and looking for the places of one takes reading it once more.
  let last: { chunk: Chunk; placeOf: FindPlace } | undefined;
  const placed = (chunk: Chunk, path: Path, part?: 'key') => {
    if (last?.chunk !== chunk) last = { chunk, placeOf: createPlaces(chunk.text) };
    return lines(chunk.place(last.placeOf(path, part)));
  };
  return {
    ofFault: ({ rule, path, part, expected, found, nearest }, chunk) => ({
      level: rules[rule].level,
      file,
      ...placed(chunk, path, part),
      rule,
      message: sentenceOf(rule),
      expected,
      found,
      ...(nearest !== undefined && { nearest }),
    }),
    ofProblem: ({ code, expected, found, nearest }, path, chunk) => ({
      level: 'ERROR',
      file,
      ...placed(chunk, path),
      rule: code,
      message: problemCodes[code],
      expected,
      found,
      ...(nearest !== undefined && { nearest }),
    }),
    at: (offset, rule, expected, found) => ({
      level: rules[rule].level,
      file,
      ...lines(offset),
      rule,
      message: sentenceOf(rule),
      expected,
      found,
    }),
  };
}
