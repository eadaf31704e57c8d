import test from 'ava';
import { formatQuantity } from './quantity.ts';

const nothing = { value: null, min: null, max: null, approximate: false, unit: 'soldiers', evidence: [] };

test('a number, a range and a bound are told apart', (t) => {
  t.is(formatQuantity({ ...nothing, value: 50, unit: 'minutes' }, 'en'), '50 minutes');
  t.is(formatQuantity({ ...nothing, value: 100_000, approximate: true }, 'en'), '≈ 100,000 soldiers');
  t.is(formatQuantity({ ...nothing, min: 20_000 }, 'en'), '≥ 20,000 soldiers');
  t.is(formatQuantity({ ...nothing, max: 7 }, 'en'), '≤ 7 soldiers');
  t.is(formatQuantity({ ...nothing, min: 0, max: 20 }, 'en'), '0–20 soldiers');
});

test('numbers are written as the language does', (t) => {
  t.is(formatQuantity({ ...nothing, value: 100_000 }, 'fr').replace(/\s/g, ' '), '100 000 soldiers');
});
