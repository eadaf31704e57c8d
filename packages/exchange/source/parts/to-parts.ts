import { check, type Problem } from '@depeche/model';
import { ExchangeError } from '../error.ts';
import { findingOfProblem } from '../findings/finding-by.ts';
import type { Read, ReadOptions } from '../read.ts';
import { COLLECTIONS, joined, type Piece } from './piece.ts';
import { type Format, provenanceOf } from './provenance.ts';

/** What the parts of one file have in common. */
export interface PartsOptions extends ReadOptions {
  readonly format: Format;
  readonly file: string;
}

/**
 * A part of all pieces that the model's check lets in, and a finding for each that it does not; what is wrong with one
 * does not keep the others out. Throws `BAD_OPTION` where the dossier's slug or the time is none.
 */
export function* toParts(pieces: readonly Piece[], options: PartsOptions): Generator<Read> {
  let left = pieces;
  while (left.length > 0) {
    const head = { slug: options.dossier, provenance: provenanceOf(options) };
    const { dossier, problems } = check({ ...head, ...joined(left) });
    if (dossier) {
      yield { type: 'part', part: dossier };
      return;
    }
    const refused = refusedBy(problems, left, options);
    for (const [piece, problem] of refused)
      yield { type: 'finding', finding: findingOfProblem(problem, { ...piece, file: options.file }) };
    left = left.filter((piece) => !refused.has(piece));
  }
}

/** The pieces in which something is wrong, each with the first thing that is. */
function refusedBy(
  problems: readonly Problem[],
  pieces: readonly Piece[],
  options: PartsOptions,
): Map<Piece, Problem> {
  const refused = new Map<Piece, Problem>();
  for (const problem of problems) {
    const [collection, slug] = problem.path;
    const key = COLLECTIONS.find((each) => each === collection);
    const owners = pieces.filter((piece) => key && piece[key]?.some(([each]) => each === slug));
    if (owners.length === 0) throw badOption(problem, options);
    for (const owner of owners) if (!refused.has(owner)) refused.set(owner, problem);
  }
  return refused;
}

function badOption({ expected, found }: Problem, { dossier, time }: PartsOptions): ExchangeError {
  return new ExchangeError(
    'BAD_OPTION',
    `The dossier “${dossier}” at ${time} cannot be: expected ${expected}, found ${found}.`,
  );
}
