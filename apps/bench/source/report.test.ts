import test from 'ava';
import { BARE } from './lanes.ts';
import { apiGoals, questionTable } from './report.ts';
import type { Measured } from './run.ts';

const figures = { rate: 1_000, p50: 1 };
const measured: Measured[] = [
  { name: BARE, question: 'one', cpu: 20, p99: 2, ...figures },
  { name: 'ours', question: 'one', cpu: 50, p99: 9, ...figures },
  { name: 'rival', question: 'one', cpu: 40, p99: 4, ...figures },
];

test('every server stands beside the bare one', (t) => {
  const [head, ...rows] = questionTable(measured, 'one');
  t.is(head?.[0], 'one record');
  t.deepEqual(rows[0], [BARE, '20.0', '1.0', '1000', '1.00', '2.00', '1.0']);
  t.deepEqual(rows[1], ['ours', '50.0', '2.5', '1000', '1.00', '9.00', '4.5']);
});

test('a goal is met, or missed by so much', (t) => {
  t.deepEqual(apiGoals(measured, 'ours', 'rival').slice(1), [
    ['one record: CPU × bare', '3.0', '2.50', 'met'],
    ['one record: p99 × bare', '3.0', '4.50', '50 %'],
    ['one record: CPU × rival', '1.0', '1.25', '25 %'],
  ]);
});

test('a rival that did not take part has no row', (t) => {
  t.is(apiGoals(measured, 'ours', 'nobody').length, 3);
});
