import { type Problem, problemCodes } from '@depeche/model';
import type { Finding } from '../finding.ts';
import type { Rule, Rules } from './rule.ts';

/** Where something was found: a file, and a place in it where it is not the file as a whole. */
export interface Where {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What a finding says besides its rule and its place. */
export interface What {
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string | undefined;
}

/** A finding by a rule of a format; `specification` is what the sections of its rules are of. */
export function findingBy<const R extends Rules>(
  rules: R,
  rule: keyof R & string,
  where: Where,
  what: What,
  specification?: string,
): Finding {
  const broken: Rule | undefined = rules[rule];
  const { level = 'ERROR', sentence = rule, section } = broken ?? {};
  const message = section === undefined ? sentence : `${sentence} (${specification}, section ${section})`;
  return toFinding({ level, rule, message }, where, what);
}

/** What the model's check has against a record that comes from this place of a file. */
export function findingOfProblem({ code, ...what }: Problem, where: Where): Finding {
  return toFinding({ level: 'ERROR', rule: code, message: problemCodes[code] }, where, what);
}

function toFinding(
  { level, rule, message }: Pick<Finding, 'level' | 'rule' | 'message'>,
  { file, line, column }: Where,
  { expected, found, nearest }: What,
): Finding {
  return {
    level,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    rule,
    message,
    expected,
    found,
    ...(nearest !== undefined && { nearest }),
  };
}
