import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import type { Report } from '../findings/report.ts';
import type { JsonRecord } from '../json/records.ts';
import { type PloverRecord, recordSchema } from './record.ts';
import type { PloverRule } from './rules.ts';

/** A record read from its JSON, or everything that keeps it from being one. */
export function parseRecord(
  { text, line, column }: JsonRecord,
  report: Report<PloverRule>,
): { readonly record: PloverRecord } | { readonly findings: readonly Finding[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = placeIn(text, error instanceof Error ? error.message : '', line, column);
    return { findings: [report('SYNTAX', { ...place, expected: 'JSON', found: quoted(text.trim()) })] };
  }
  const { success, data, error } = recordSchema.safeParse(value);
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

/** Where the engine says that the JSON breaks off; where the record begins, if it does not say. */
function placeIn(text: string, message: string, line: number, column: number) {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
