import type { Question } from '../source/playground/question.ts';

/** A question as the editors of a tab hold it: three texts. */
export interface Tab {
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
}

/** The texts to put into a tab's editors for a question. */
export function tabOf({ query, variables, headers }: Question): Tab {
  return { query, variables: variables ? json(variables) : '', headers: headers ? json(headers) : '' };
}

function json(value: object): string {
  return JSON.stringify(value, null, 2);
}
