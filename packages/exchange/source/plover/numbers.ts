import type { PloverRecord } from './record.ts';

/** What the numbers of a record count. */
const UNITS = { size: 'persons', dead: 'dead', injured: 'injured' } as const;

/** The numbers that a record gives for its event, and those that are words: “scores”. */
export function numbersOf(record: PloverRecord): {
  readonly quantities: ReadonlyArray<{ readonly value: number; readonly unit: string }>;
  readonly inWords: ReadonlyArray<{ readonly field: string; readonly words: string }>;
} {
  const quantities: Array<{ value: number; unit: string }> = [];
  const inWords: Array<{ field: string; words: string }> = [];
  for (const field of ['size', 'dead', 'injured'] as const) {
    const written = String(record[field] ?? '').trim();
    if (written === '') continue;
    if (/^\d{1,15}$/.test(written)) quantities.push({ value: Number(written), unit: UNITS[field] });
    else inWords.push({ field, words: written });
  }
  return { quantities, inWords };
}
