import test from 'ava';
import { createHints } from './hints.ts';
import { prepareText } from './segmented-text.ts';

const text = prepareText('The harbour opens at nine. The town waits.', 'en');

test('A hint is found as long as there is a budget for it', (t) => {
  const hints = createHints();
  t.is(hints.words(text, 'the harbur opens'), 'The harbour opens');
  t.is(hints.oneOf(['anna', 'bert'], 'ana'), 'anna');
});

test('When the budget is spent there are no more hints, but those that were given stay', (t) => {
  const hints = createHints(1000);
  t.is(hints.words(text, 'the harbur opens'), 'The harbour opens');
  t.is(hints.words(text, 'the twon waits'), undefined);
  t.is(hints.words(text, 'the harbur opens'), 'The harbour opens');
});

test('Slugs use up the budget too', (t) => {
  const hints = createHints(10);
  t.is(hints.oneOf(['anna', 'bert'], 'ana'), 'anna');
  t.is(hints.oneOf(['anna', 'bert'], 'ana'), undefined);
});
