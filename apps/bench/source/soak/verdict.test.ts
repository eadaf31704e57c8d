import test from 'ava';
import { judge, type Observed } from './verdict.ts';

const minutes = (bytes: (seconds: number) => number): Observed['memory'] =>
  Array.from({ length: 300 }, (_, i) => [i, bytes(i)] as const);
const GOOD: Observed = {
  requests: 100,
  errors: [],
  imports: 10,
  lost: [],
  memory: minutes((i) => 2e8 + (i % 2) * 1e6),
};

test('a server that answers all, keeps all and does not grow passes', (t) => {
  const { passed, table } = judge(GOOD);
  t.true(passed);
  t.deepEqual(new Set(table.slice(1).map((row) => row[2])), new Set(['good']));
});

test('what grows while caches fill is not held against it', (t) => {
  t.true(judge({ ...GOOD, memory: minutes((i) => 1e8 + Math.min(i, 99) * 1e6) }).passed);
});

for (const [what, change] of Object.entries<Partial<Observed>>({
  'memory that goes on growing': { memory: minutes((i) => 1e8 + i * 1e6) },
  'memory that nobody looked at': { memory: [] },
  'an error': { errors: ['503'] },
  'a lost import': { lost: ['article-3'] },
  'no import at all': { imports: 0 },
  'no request at all': { requests: 0 },
}))
  test(`${what} fails it`, (t) => {
    const { passed, table } = judge({ ...GOOD, ...change });
    t.false(passed);
    t.is(table.filter((row) => row[2] === 'FAILED').length, 1);
  });
