import { ModelError } from '../error.ts';
import { formatProblem, type Problem } from './problem.ts';

/** A document that cannot become a dossier, with everything that is wrong with it. Its code is `DOSSIER_REFUSED`. */
export class DossierError extends ModelError {
  override readonly name = 'DossierError';
  readonly problems: readonly Problem[];

  constructor(slug: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      'DOSSIER_REFUSED',
      `The dossier “${slug}” has ${count}:\n${problems.map(formatProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}
