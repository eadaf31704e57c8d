/** What is asked of every server. */
export type Question = 'one' | 'page' | 'nested' | 'repeated';

/** How the questions are called in a table. */
export const titles: Readonly<Record<Question, string>> = {
  one: 'one record',
  page: 'page of 20 with speaker',
  nested: 'nested Relay page of 20',
  repeated: 'the same page of 20 again and again',
};

/** Statements on a page. */
export const PAGE = 20;
