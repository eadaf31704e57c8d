import type { Finding } from '../finding.ts';

/** A rule of a format, or of what can be taken over from it. */
export interface Rule {
  /** Whether what breaks it is refused, or only said. */
  readonly level: Finding['level'];
  readonly sentence: string;
  /** The section of the format's specification that demands it. */
  readonly section?: string;
}

/** The rules of a format by their stable codes. */
export type Rules = Readonly<Record<string, Rule>>;
