import test from 'ava';
import { formatRoute, listOf, parseRoute, routeTo, withParameters } from './route.ts';

test('a route is a section, a slug and parameters', (t) => {
  t.deepEqual(parseRoute('/'), { section: '', slug: undefined, parameters: {} });
  t.deepEqual(parseRoute('/statements?speaker=vladimir-putin&form=DIRECT,MIXED'), {
    section: 'statements',
    slug: undefined,
    parameters: { speaker: 'vladimir-putin', form: 'DIRECT,MIXED' },
  });
  t.is(parseRoute('actors/joe-biden').slug, 'joe-biden');
});

test('a statement’s slug has a slash', (t) => {
  const address = parseRoute('/statements/an-article/a-statement');
  t.is(address.slug, 'an-article/a-statement');
  t.is(formatRoute(address), '/statements/an-article/a-statement');
});

test('whatever was typed comes back from an address', (t) => {
  for (const q of [
    '100 % sûr',
    'a&b=c',
    'où ?',
    'a+b',
    '#1',
    'Genève, janvier',
    '«\u00a0œuvre\u00a0»',
    'a/b',
  ]) {
    t.is(parseRoute(routeTo('search', undefined, { q })).parameters.q, q, q);
  }
});

test('one view has one address, in whichever order its parameters were given', (t) => {
  t.is(formatRoute(parseRoute('/events?type=CONSULT&status=PLANNED')), '/events?status=PLANNED&type=CONSULT');
  t.is(
    formatRoute(parseRoute('/events?status=PLANNED&type=CONSULT&q=')),
    '/events?status=PLANNED&type=CONSULT',
  );
});

test('parameters are changed and taken away', (t) => {
  t.is(withParameters('/statements?form=DIRECT', { act: 'REJECT' }), '/statements?act=REJECT&form=DIRECT');
  t.is(withParameters('/statements?form=DIRECT', { form: undefined }), '/statements');
  t.deepEqual(listOf(parseRoute('/statements?form=DIRECT,MIXED').parameters, 'form'), ['DIRECT', 'MIXED']);
  t.deepEqual(listOf({}, 'form'), []);
});

test('a broken escape is taken as it stands', (t) => {
  t.is(parseRoute('/actors/%zz').slug, '%zz');
});
