import type { Question } from './questions.ts';

/** How many times the CPU of the bare server a question may cost at most, by docs/performance.md. */
export const goals: Readonly<Record<Question, number>> = { one: 3, page: 5, nested: 6, repeated: 2 };

/** How many times the bare server's p99 ours may be at most. */
export const P99_GOAL = 3;
