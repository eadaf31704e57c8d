import test from 'ava';
import { readRoute } from './route.ts';

test('the singular of a section leads where the plural does', (t) => {
  t.is(readRoute('event/talks'), '/events/talks');
  t.is(readRoute('/statement/an-article/a-statement'), '/statements/an-article/a-statement');
  t.is(readRoute('actor'), '/actors');
  t.is(readRoute('statement?form=DIRECT'), '/statements?form=DIRECT');
});

test('any other route stays as it is', (t) => {
  for (const route of ['/events/talks', 'timeline', '/', '', '/statements?speaker=actor', 'eventful']) {
    t.is(readRoute(route), route);
  }
});
