import test from 'ava';
import { checkSource } from '../check/check.ts';
import { founding } from '../fixtures.ts';
import { changed } from '../testing/small.ts';
import { type EventQuery, findEvents } from './events.ts';

const talks =
  'talks: { type: CONSULT, label: { en: Talks }, status: PLANNED, time: { edtf: 2022-01-10 }, place: lyon, participants: [{ actor: anna, role: PARTICIPANT }], evidence: left }';
const { dossier } = checkSource(changed('events:\n', `events:\n  ${talks}\n`));

function find(query: EventQuery): string[] {
  return findEvents(dossier ?? founding, query).map(({ slug }) => slug);
}

test('Without conditions, all events are found', (t) => {
  t.deepEqual(find({}), ['talks', 'stay']);
});

test('Events are found by who takes part, where and what they are', (t) => {
  t.deepEqual(find({ participant: 'anna' }), ['talks']);
  t.deepEqual(find({ place: 'lyon' }), ['talks']);
  t.deepEqual(find({ type: ['CONSULT', 'AID'] }), ['talks']);
  t.deepEqual(find({ mode: ['yield'] }), ['stay']);
  t.deepEqual(find({ status: ['PLANNED'], participant: 'bert' }), []);
});

test('Events are found by the article that tells of them', (t) => {
  t.deepEqual(find({ article: 'note' }), ['talks', 'stay']);
  t.deepEqual(find({ article: 'other' }), []);
});

test('Events are found by the time in which they may have been', (t) => {
  t.deepEqual(find({ time: { from: '2022-01-01', to: '2022-01-31' } }), ['talks']);
  t.deepEqual(find({ time: { to: '2021-12-31' } }), []);
});

test('The talks of 10 January are found in the founding dossier', (t) => {
  const found = findEvents(founding, { time: { from: '2022-01-10', to: '2022-01-10' }, status: ['PLANNED'] });
  t.true(found.some(({ slug }) => slug === 'geneva-talks-2022-01-10'));
});
