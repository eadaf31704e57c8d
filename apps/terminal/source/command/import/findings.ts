import type { Finding } from '@depeche/exchange';
import { printableLine } from '../../text/printable.ts';
import type { Context } from '../context.ts';
import type { Tally } from './tally.ts';

/** A finding as people read it: its place and rule, what was expected and found, what would fit. */
export function describeFinding(finding: Finding, { paint }: Pick<Context, 'paint'>): string {
  const { file, line, column, level, rule, message } = finding;
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const facts = [
    ['expected', finding.expected],
    ['found', finding.found],
    ['nearest', finding.nearest === undefined ? undefined : `“${finding.nearest}”`],
  ] as const;
  return [
    `${paint('bold', printableLine(place.join(':')))}  ${paint(level === 'ERROR' ? 'red' : 'yellow', rule)}  ${printableLine(message)}`,
    ...facts.flatMap(([name, fact]) =>
      fact === undefined ? [] : [`  ${paint('dim', name.padEnd(8))}  ${printableLine(fact)}`],
    ),
    '',
    '',
  ].join('\n');
}

/** What came of a file, in a line: `events.csv (gdelt-events): 98 events, 61 articles; 2 refused (COLUMNS 2), 3 remarks (…).` */
export function describeTally({ file, format, records, refused, remarks }: Tally): string {
  const went = Object.entries(records).flatMap(([type, number]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? type : `${type}s`}`],
  );
  const told = [counts(refused, 'refused', 'refused'), counts(remarks, 'remark', 'remarks')].flatMap(
    (part) => part ?? [],
  );
  const read = went.length === 0 ? 'nothing' : went.join(', ');
  return `${printableLine(file)} (${format}): ${[read, ...(told.length === 0 ? [] : [told.join(', ')])].join('; ')}.\n`;
}

function counts(byRule: Readonly<Record<string, number>>, one: string, many: string): string | undefined {
  const rules = Object.entries(byRule);
  if (rules.length === 0) return undefined;
  const all = rules.reduce((sum, [, number]) => sum + number, 0);
  return `${all} ${all === 1 ? one : many} (${rules.map(([rule, number]) => `${rule} ${number}`).join(', ')})`;
}
