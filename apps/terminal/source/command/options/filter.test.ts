import test from 'ava';
import { daysFilters, filterFrom, namedBy, slugFilter, textFilter } from './filter.ts';

const filters = [
  slugFilter('--speaker', ['speaker'], 'actor', 'said by'),
  slugFilter('--about-event', ['about', 'event'], 'event', 'about this event'),
  ...daysFilters(['time'], 'said'),
  textFilter('--query', ['query'], 'with these words'),
];

test('flags make the filter that the API takes', (t) => {
  const given: Record<string, unknown> = {
    speaker: 'joe-biden',
    aboutEvent: 'talks',
    from: '2021-12-01',
    to: '2021-12-31',
  };
  t.deepEqual(
    filterFrom(filters, (name) => given[name]),
    { speaker: 'joe-biden', about: { event: 'talks' }, time: { from: '2021-12-01', to: '2021-12-31' } },
  );
});

test('flags with slugs name records', (t) => {
  const given: Record<string, unknown> = { aboutEvent: 'talks', from: '2021-12-01', query: 'snow' };
  t.deepEqual(
    namedBy(filters, (name) => given[name]),
    [{ type: 'event', slug: 'talks' }],
  );
});

test('a range without a day in it is refused', (t) => {
  const given: Record<string, unknown> = { from: '2022-01-01', to: '2021-12-31' };
  t.throws(() => filterFrom(filters, (name) => given[name]), {
    code: 'BAD_USAGE',
    message: 'No day lies between --from and --to: the first, 2022-01-01, comes after the last, 2021-12-31.',
  });
  t.notThrows(() => filterFrom(filters, () => '2021-12-31'));
});

test('without flags there is no filter', (t) => {
  t.is(
    filterFrom(filters, () => undefined),
    undefined,
  );
});

test('a filter does not remember what was asked before', (t) => {
  const first = filterFrom(filters, (name) => (name === 'from' ? '2021-12-01' : undefined));
  const second = filterFrom(filters, (name) => (name === 'to' ? '2021-12-31' : undefined));
  t.deepEqual(first, { time: { from: '2021-12-01' } });
  t.deepEqual(second, { time: { to: '2021-12-31' } });
});
