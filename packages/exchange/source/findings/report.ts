import type { Finding } from '../finding.ts';
import { findingBy, type What, type Where } from './finding-by.ts';
import type { Rules } from './rule.ts';

/** Makes the findings of one file by the rules of one format. */
export type Report<Rule extends string> = (rule: Rule, said: Omit<Where, 'file'> & What) => Finding;

/** A {@link Report} on a file; `specification` is what the sections of the rules are of. */
export function createReport<const R extends Rules>(
  file: string,
  rules: R,
  specification?: string,
): Report<keyof R & string> {
  return (rule, said) => findingBy(rules, rule, { ...said, file }, said, specification);
}
