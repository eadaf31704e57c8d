/** A row of GDELT's events: an appeal on 5 March 2024, reported at an address. */
export function eventRow(id: number, changes: Readonly<Record<number, string>> = {}): string {
  const cells = Array.from({ length: 61 }, () => '');
  const set: Record<number, string> = {
    0: String(id),
    1: '20240305',
    2: '202403',
    3: '2024',
    4: '2024.1753',
    5: 'FRA',
    6: 'FRANCE',
    7: 'FRA',
    25: '1',
    26: '042',
    27: '042',
    28: '04',
    29: '1',
    30: '1.9',
    31: '1',
    32: '1',
    33: '1',
    34: '0',
    35: '0',
    43: '0',
    51: '0',
    59: '20240305120000',
    60: `https://news.example/articles/${id}`,
    ...changes,
  };
  return cells.map((cell, i) => set[i] ?? cell).join('\t');
}

/** A row of GDELT's mentions: another address that reports the event of that number. */
export function mentionRow(event: number): string {
  return [
    String(event),
    '20240305120000',
    '20240305121500',
    '1',
    'other.example',
    'https://other.example/story',
    '1',
    '-1',
    '10',
    '40',
    '1',
    '50',
    '900',
    '0',
    '',
    '',
  ].join('\t');
}
