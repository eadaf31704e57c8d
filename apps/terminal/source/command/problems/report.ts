import { type Problem, problemCodes } from '@depeche/model';
import { printableLine } from '../../text/printable.ts';
import type { Context } from '../context.ts';
import { excerpt } from './excerpt.ts';

/** What a checked file has wrong with it, and its text to show it in. */
export interface FileProblems {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A problem as people read it: its place, code and rule, what was expected and found, and the line with a caret. */
export function describeProblem(
  { file, text }: Omit<FileProblems, 'problems'>,
  problem: Problem,
  { paint, room }: Pick<Context, 'paint' | 'room'>,
): string {
  const { code, line, column } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const facts = [
    ['expected', problem.expected],
    ['found', problem.found],
    ['nearest', problem.nearest === undefined ? undefined : `“${problem.nearest}”`],
  ] as const;
  const shown = line === undefined ? undefined : excerpt(text, line, column ?? 1, room);
  return [
    `${paint('bold', printableLine(place))}  ${paint('red', code)}  ${problemCodes[code]}`,
    ...facts.flatMap(([name, fact]) =>
      fact === undefined ? [] : [`  ${paint('dim', name.padEnd(8))}  ${printableLine(fact)}`],
    ),
    ...(shown === undefined ? [] : [paint('dim', shown)]),
    '',
    '',
  ].join('\n');
}

/** All problems as records for programs. */
export function problemRecords(files: readonly FileProblems[]): readonly unknown[] {
  return files.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
}

/** `3 problems in 1 of 2 files.` */
export function summarize(files: readonly FileProblems[]): string {
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0);
  const wrong = files.filter((file) => file.problems.length > 0).length;
  const all = files.length === 1 ? '1 file' : `${files.length} files`;
  if (problems === 0) return `${all}, no problems.`;
  return `${problems === 1 ? '1 problem' : `${problems} problems`} in ${wrong} of ${all}.`;
}
