import { check, type Dossier, toDocument } from '@depeche/model';
import type { Finding } from '../finding.ts';
import type { Read, ReadOptions } from '../read.ts';

/** What tests tell a reader. */
export const OPTIONS: ReadOptions = { dossier: 'made', time: '2026-01-01T00:00:00Z', tool: 'depeche 0.1.0' };

/** Everything that a reader gives. */
export function readAll(reads: Iterable<Read>): { parts: Dossier[]; findings: Finding[] } {
  const parts: Dossier[] = [];
  const findings: Finding[] = [];
  for (const read of reads) {
    if (read.type === 'part') parts.push(read.part);
    else findings.push(read.finding);
  }
  return { parts, findings };
}

/** What is wrong with a part: nothing, where it is whole in itself. */
export function problemsOf(part: Dossier): readonly string[] {
  return check(toDocument(part)).problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

/** Findings by level, line and rule. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ level, line, rule }) => `${level} ${line} ${rule}`);
}
