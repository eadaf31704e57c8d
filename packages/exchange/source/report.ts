import type { DescribedValues } from '@depeche/model';
import type { Finding } from './finding.ts';

/** What a finding says besides its file and its rule. */
interface Said {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string | undefined;
}

/** Makes the findings of one file by the rules of one format. */
export interface Report<Rule extends string> {
  error(rule: Rule, said: Said): Finding;
  remark(rule: Rule, said: Said): Finding;
}

/** Findings of a file, each with the sentence of its rule. */
export function createReport<const Rules extends DescribedValues>(
  file: string,
  rules: Rules,
): Report<keyof Rules & string> {
  const make = (level: Finding['level'], rule: keyof Rules & string, said: Said): Finding => ({
    level,
    file,
    ...(said.line !== undefined && { line: said.line }),
    ...(said.column !== undefined && { column: said.column }),
    rule,
    message: rules[rule] ?? rule,
    expected: said.expected,
    found: said.found,
    ...(said.nearest !== undefined && { nearest: said.nearest }),
  });
  return {
    error: (rule, said) => make('ERROR', rule, said),
    remark: (rule, said) => make('REMARK', rule, said),
  };
}

/** Words of a file as a message shows them: cut short, without half characters. */
export function quoted(words: string): string {
  return `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`.toWellFormed();
}
