import { closeSync, openSync, writeSync } from 'node:fs';

/** Makes a row or record of its number. */
type Make = (number: number) => string;

function row(width: number, cells: Readonly<Record<number, string | number>>): string {
  return Array.from({ length: width }, (_, i) => cells[i] ?? '').join('\t');
}

const CODES = ['010', '042', '046', '0231', '051', '1121', '130', '141', '173', '193'];
const ACTORS = ['USA', 'FRAGOV', 'ZWEMIL', 'IGOUNO', 'CVL', 'GBRBUS', 'UKR', 'RUSGOV', 'POLMED', ''];
const address = (number: number) => `https://www.paper-${number % 90}.example/2024/03/story-${number}`;

/** Rows as the formats have them: an article for three events, a mention of every event, a person in two documents. */
const makers = {
  'gdelt-events': (n) =>
    row(61, {
      0: 900_000_000 + n,
      1: `202403${String(10 + (n % 20))}`,
      5: ACTORS[n % 10] ?? '',
      6: 'SOMEBODY',
      15: ACTORS[(n * 7) % 10] ?? '',
      16: 'SOMEBODY ELSE',
      26: CODES[n % 10] ?? '',
      51: 4,
      52: `Town ${n % 400}, Region, Country`,
      53: 'FR',
      54: 'FRA2',
      56: 48.5,
      57: -2.75,
      58: -1_400_000 - (n % 400),
      59: '20240305120000',
      60: address(Math.floor(n / 3)),
    }),
  'gdelt-mentions': (n) =>
    row(16, {
      0: 900_000_000 + n,
      1: '20240305120000',
      2: '20240305121500',
      3: 1,
      4: 'paper.example',
      5: address(Math.floor(n / 3) + 1),
      6: 2,
      11: 50,
    }),
  'gdelt-gkg': (n) =>
    row(27, {
      0: `20240305121500-${n}`,
      1: '20240305121500',
      2: 1,
      3: 'paper.example',
      4: address(n),
      7: 'LEADER;TAX_FNCACT;ARMEDCONFLICT;'.repeat(20),
      12: `Person ${n % 5000} Family,12;Person ${(n * 3) % 5000} Family,99`,
      14: `Office ${n % 700},40`,
      17: 'wc:1250,c12.1:84,c12.10:111,'.repeat(60),
      22: '140|31||we open when the chain is mended#300|9|said|so we stay',
      26: `<PAGE_TITLE>Story ${n} &amp; more</PAGE_TITLE>`,
    }),
  plover: (n) =>
    JSON.stringify({
      id: `MADE-${n}`,
      date: '2024-03-05',
      source: [{ actorText: 'Dutch police', code: 'NLD', sector: 'COP' }],
      target: [{ actorText: 'fishermen', code: 'CVL' }],
      event: n % 2 ? 'DEMAND' : 'COERCE',
      eventText: 'blocked harbour',
      text: `Dutch police blocked the harbour of town ${n}, and the fishermen protested in the streets.`,
      textInfo: {
        markup: `(SRC: Dutch police) (EVT: blocked) the (EVT: harbour) of town ${n}, and the (TAR: fishermen) protested in the streets.`,
      },
      language: 'en',
    }),
} as const satisfies Readonly<Record<string, Make>>;

/** The formats of which files can be made. */
export type MadeFormat = keyof typeof makers;

export const madeFormats = Object.keys(makers) as MadeFormat[];

/** Writes a file of so many records, a thousand at a time. */
export function makeFile(path: string, format: MadeFormat, count: number): void {
  const file = openSync(path, 'w');
  for (let start = 0; start < count; start += 1000) {
    const records = Array.from({ length: Math.min(1000, count - start) }, (_, i) =>
      makers[format](start + i),
    );
    writeSync(file, `${records.join('\n')}\n`);
  }
  closeSync(file);
}
