import type { Finding } from '../finding.ts';
import type { Report } from '../findings/report.ts';
import { createLinePlaces } from '../json/line-places.ts';
import { parseJson } from '../json/parse.ts';
import type { JsonRecord } from '../json/records.ts';
import { type PloverRecord, recordSchema } from './record.ts';
import type { PloverRule } from './rules.ts';

/** A record read from its JSON, or everything that keeps it from being one. */
export function parseRecord(
  { text, line, column }: JsonRecord,
  report: Report<PloverRule>,
): { readonly record: PloverRecord } | { readonly findings: readonly Finding[] } {
  const parsed = parseJson(text);
  if (parsed.fault) {
    const { offset, expected, found } = parsed.fault;
    return { findings: [report('SYNTAX', { ...placeIn(text, offset, line, column), expected, found })] };
  }
  const { success, data, error } = recordSchema.safeParse(parsed.value);
  if (success) return { record: data };
  const findings = error.issues.map((issue) => {
    const path = issue.path.join('.');
    return report('WRONG_SHAPE', {
      line,
      column,
      expected:
        issue.code === 'invalid_type' ? `${issue.expected} in “${path}”` : `another value in “${path}”`,
      found: issue.message,
    });
  });
  return { findings };
}

/** Where an offset of a record is in the file. */
function placeIn(text: string, offset: number, line: number, column: number) {
  const inside = createLinePlaces(text)(offset);
  return {
    line: line + inside.line - 1,
    column: inside.line === 1 ? column + inside.column - 1 : inside.column,
  };
}
