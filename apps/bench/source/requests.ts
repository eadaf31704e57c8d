import type { Contestant } from './contestants.ts';
import { queryOf } from './dialects/dialect.ts';
import type { Ask } from './load.ts';
import type { Question } from './questions.ts';
import type { Subject } from './subjects.ts';

/** The request that puts a question about a subject to a server. */
export function toAsk(
  { dialect, method }: Contestant,
  path: string,
  question: Question,
  subject: Subject,
): Ask {
  const query = queryOf(dialect, question);
  const variables = dialect.variables(question, subject);
  if (method === 'POST') return { method, path, body: JSON.stringify({ query, variables }) };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method, path: `${path}?${parameters}` };
}

/**
 * The subjects in an order in which neighbours are far apart and none comes again before all have come: nothing that
 * was asked lately helps. The repeated question has one subject.
 */
export function turns(question: Question, subjects: readonly Subject[]): () => Subject {
  const [first] = subjects;
  if (!first) throw new RangeError('There is no statement to ask for.');
  if (question === 'repeated') return () => first;
  const step = stride(subjects.length);
  let at = 0;
  return () => {
    at = (at + step) % subjects.length;
    return subjects[at] ?? first;
  };
}

/** A step near the golden part of a length that has no divisor in common with it. */
function stride(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.round(length * 0.618));
  while (divisor(step, length) > 1) step++;
  return step;
}
