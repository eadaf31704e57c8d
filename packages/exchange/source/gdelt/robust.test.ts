import test from 'ava';
import fc from 'fast-check';
import { ExchangeError } from '../error.ts';
import { inputOf } from '../input/input.ts';
import { broken } from '../testing/broken.ts';
import { OPTIONS, problemsOf, readAll } from '../testing/read-all.ts';
import { detectGdelt } from './detect.ts';
import { readEvents } from './events/read.ts';
import { readGkg } from './gkg/read.ts';
import { readMentions } from './mentions/read.ts';
import { eventRow, gkgRow, mentionRow } from './testing/rows.ts';

const FORMATS = {
  'gdelt-events': {
    read: readEvents,
    sound: [1, 2, 3].map((i) => eventRow({ GlobalEventID: String(i) })).join('\n'),
  },
  'gdelt-mentions': {
    read: readMentions,
    sound: [1, 2, 3].map((i) => mentionRow({ GlobalEventID: String(i) })).join('\n'),
  },
  'gdelt-gkg': {
    read: readGkg,
    sound: [1, 2, 3]
      .map((i) =>
        gkgRow({ GKGRECORDID: `20240305121500-${i}`, V2DOCUMENTIDENTIFIER: `https://a.example/${i}` }),
      )
      .join('\n'),
  },
} as const;

for (const [format, { read, sound }] of Object.entries(FORMATS)) {
  test(`A sound file of ${format} is told by its contents and read without a finding`, (t) => {
    t.is(detectGdelt(sound), format as keyof typeof FORMATS);
    t.deepEqual(
      readAll(read(inputOf(format, sound), OPTIONS)).findings.filter(({ level }) => level === 'ERROR'),
      [],
    );
  });

  test(`Whatever happens to a file of ${format}, its reader ends and gives nothing that is not whole`, (t) => {
    fc.assert(
      fc.property(broken(sound), (bytes) => {
        try {
          const { parts } = readAll(read(inputOf(format, bytes), OPTIONS));
          for (const part of parts) t.deepEqual(problemsOf(part), []);
        } catch (error) {
          t.true(error instanceof ExchangeError, String(error));
        }
        detectGdelt(bytes.toString('utf8'));
      }),
      { numRuns: 300 },
    );
  });
}

test('What is of none of the tables is not told as one', (t) => {
  for (const head of ['', 'a\tb\tc', '{"id": 1}', sound58()]) t.is(detectGdelt(head), undefined);
});

/** A row of GDELT 1.0, which has 58 columns. */
function sound58(): string {
  return eventRow().split('\t').slice(0, 58).join('\t');
}
