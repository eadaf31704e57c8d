/** Rows of a table, one after the other, with no index to lead to them. The other names are those of subqueries. */
export const isScan = (detail: string) =>
  /^SCAN (?:[rwxjstameycpnd]|[a-z]+_[a-z]+)\b(?!.*(?:USING|VIRTUAL TABLE))/.test(detail);

/** Rows that are put in order after they were read. */
export const isSort = (detail: string) => detail.includes('TEMP B-TREE FOR ORDER BY');
