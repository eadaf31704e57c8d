import type { Event, Evidence } from '@depeche/model';
import test from 'ava';
import { mergeEvent } from './merge-event.ts';

const span = (article: string, start: number): Evidence => ({ article, start, end: start + 1, exact: 'x' });

const soldiers = { approximate: true, unit: 'soldiers', accordingTo: [] };

function event(changes: Partial<Event>): Event {
  return {
    slug: 'troops',
    type: 'MOBILIZE',
    label: { en: 'Troops' },
    status: 'OCCURRED',
    participants: [],
    quantities: [],
    relations: [],
    codes: {},
    evidence: [],
    reportedIn: [],
    lost: [],
    accordingTo: [],
    ...changes,
  };
}

const isOwn = (article: string) => article === 'new';

test('evidence in articles of the incoming dossier is replaced, that in others is kept', (t) => {
  const held = event({ evidence: [span('old', 1), span('new', 2)] });
  const incoming = event({ label: { en: 'Soldiers' }, evidence: [span('new', 9)] });
  t.deepEqual(mergeEvent(held, incoming, isOwn), {
    ...incoming,
    evidence: [span('new', 9), span('old', 1)],
  });
});

test('numbers from other articles are kept, and the same number gains evidence', (t) => {
  const held = event({
    quantities: [
      { ...soldiers, value: 100_000, evidence: [span('old', 1), span('new', 2)] },
      { ...soldiers, min: 20_000, evidence: [span('old', 3)] },
      { ...soldiers, value: 5, evidence: [span('new', 4)] },
    ],
  });
  const incoming = event({ quantities: [{ ...soldiers, value: 100_000, evidence: [span('new', 9)] }] });
  t.deepEqual(mergeEvent(held, incoming, isOwn).quantities, [
    { ...soldiers, value: 100_000, evidence: [span('new', 9), span('old', 1)] },
    { ...soldiers, min: 20_000, evidence: [span('old', 3)] },
  ]);
});

test('expressions of the date are kept while the date is the same', (t) => {
  const held = event({ time: { edtf: '2021-12-30', expression: [span('old', 1), span('new', 2)] } });
  const same = event({ time: { edtf: '2021-12-30', expression: [span('new', 9)] } });
  t.deepEqual(mergeEvent(held, same, isOwn).time?.expression, [span('new', 9), span('old', 1)]);
  const other = event({ time: { edtf: '2021-12', expression: [span('new', 9)] } });
  t.deepEqual(mergeEvent(held, other, isOwn).time, other.time);
});

test('a date that only another article gives is kept', (t) => {
  const held = event({ time: { edtf: '2021-12-30', expression: [span('old', 1)] } });
  t.deepEqual(mergeEvent(held, event({}), isOwn).time, held.time);
  const mine = event({ time: { edtf: '2021-12-30', expression: [span('new', 1)] } });
  t.is(mergeEvent(mine, event({}), isOwn).time, undefined);
});

test('an event that stands in articles of the incoming dossier alone is just replaced', (t) => {
  const incoming = event({ label: { fr: 'Soldats' } });
  t.deepEqual(mergeEvent(event({ evidence: [span('new', 1)] }), incoming, isOwn), incoming);
});

test('articles that tell of it, and words that were lost, are kept where they are of other articles', (t) => {
  const lost = (article: string) => ({ article, field: 'evidence', exact: 'x' });
  const held = event({ reportedIn: ['old', 'new', 'both'], lost: [lost('old'), lost('new')] });
  const incoming = event({ reportedIn: ['both'], lost: [lost('both')] });
  const merged = mergeEvent(held, incoming, isOwn);
  t.deepEqual(merged.reportedIn, ['both', 'old']);
  t.deepEqual(merged.lost, [lost('both'), lost('old')]);
});
