import test from 'ava';
import { checkSource } from '../check/check.ts';
import { founding } from '../fixtures.ts';
import { boundsOf } from '../time/edtf.ts';
import { earliestDay } from '../time/order.ts';
import { timeline } from './timeline.ts';

const text = 'One. Two. Three. Four. Five. Six.';
const words = text.split(' ').map((word) => word.replace('.', ''));
const events = Object.fromEntries(
  ['2021-12', '2021-12-01', '../2021', '2021', '2021-12-01', undefined].map((edtf, i) => [
    `e${i}`,
    {
      type: 'OTHER',
      label: { en: 'E' },
      status: 'OCCURRED',
      evidence: words[i],
      ...(edtf && { time: { edtf } }),
    },
  ]),
);
const { dossier } = checkSource(
  JSON.stringify({
    slug: 'x',
    events,
    articles: {
      note: {
        language: 'en',
        provenance: { method: 'AUTHORED' },
        text,
        statements: {
          s: { speakers: [], form: 'REPORTED', act: 'ASSERT', cue: 'Three', saidOn: { edtf: '2021-12-01' } },
        },
      },
    },
  }),
);

test('A timeline goes by the earliest day, then by exactness, then by the place in the text', (t) => {
  t.deepEqual(
    timeline(dossier ?? founding).map(({ type, record }) => `${type} ${record.slug}`),
    ['event e2', 'event e3', 'event e1', 'statement note/s', 'event e4', 'event e0'],
  );
});

test('What has no date is on no timeline', (t) => {
  t.false(timeline(dossier ?? founding).some(({ record }) => record.slug === 'e5'));
});

test('The timeline of the founding dossier never goes back', (t) => {
  const days = timeline(founding).map((item) => {
    const time = item.type === 'statement' ? item.record.saidOn : item.record.time;
    return earliestDay(boundsOf(time?.edtf ?? '').earliest);
  });
  t.true(days.length > 10);
  t.deepEqual(
    days,
    days.toSorted((a, b) => a - b),
  );
});
