import test from 'ava';
import type { Reads } from './reads.ts';
import { pairTable, readTable, storeGoals } from './report.ts';

const timed = (median: number) => ({ median, p95: 2 * median });
const asked: Reads = {
  statements: 1_000,
  deepPage: 45,
  reads: [
    { name: 'page of 20', store: timed(100), bare: timed(20) },
    { name: 'the same, deep in the list', store: timed(110), bare: timed(20) },
    { name: 'page by form', store: timed(260), bare: timed(20) },
    { name: 'search for a rare word', store: timed(2_000) },
    { name: 'search for a common word', store: timed(15_000) },
    { name: 'opening the store', store: timed(1_000) },
  ],
  pairs: [
    { names: ['form', 'act'], together: 300, better: 100 },
    { names: ['form', 'month'], together: 700, better: 100 },
  ],
};

test('each question stands beside its bare statement, where it has one', (t) => {
  t.deepEqual(readTable(asked)[3], ['page by form', '260.0', '520.0', '20.0', '13.0']);
  t.deepEqual(readTable(asked)[4], ['search for a rare word', '2000.0', '4000.0', '', '']);
});

test('the worst pairs come first', (t) => {
  const rows = pairTable(asked, 1);
  t.deepEqual(rows.slice(1), [['form and month', '700.0', '100.0', '7.0']]);
});

test('a goal is met, or missed by so much', (t) => {
  const goals = storeGoals({
    asked,
    growth: [{ name: 'page of 20', small: 50, large: 110 }],
    imports: { statements: 10, size: 1, ours: 400, bare: 100, shell: undefined },
  });
  const missed = new Map(goals.slice(1).map(([name = '', , , by = '']) => [name, by]));
  t.is(missed.get('page by form: × bare'), '8 %');
  t.is(missed.get('page 45: × page 1'), 'met');
  t.is(missed.get('search for a rare word: p95 ms'), 'met');
  t.is(missed.get('search for a common word: p95 ms'), '50 %');
  t.is(missed.get('two filters, the worst pair: × better alone'), '40 %');
  t.is(missed.get('page of 20, a hundred times the data: × before'), '10 %');
  t.is(missed.get('import: % of the speed of bare inserts (at least)'), '38 %');
});
