import test from 'ava';
import { StoreError } from './error.ts';
import { describeLocation } from './location.ts';

test('a location is shown without users and passwords, also those of replicas', (t) => {
  t.is(describeLocation('depeche.sqlite'), 'depeche.sqlite');
  const [first, second] = ['postgres://anna:s3cret@db1/news', 'postgres://bert:a,b@db2:5433/news'];
  t.is(describeLocation(first), 'postgres://db1/news');
  for (const between of [' ', ',', ', ', '\n  '])
    t.is(
      describeLocation(`${first}${between}${second}`),
      'postgres://db1/news, also read on postgres://db2:5433/news',
    );
});

test('an address that cannot be read is not repeated, wherever it stands', (t) => {
  const error = t.throws(
    () => describeLocation('postgres://db1/news, postgres://anna:s3cret@db2:port/news'),
    {
      instanceOf: StoreError,
      code: 'UNSUPPORTED_LOCATION',
    },
  );
  t.false(error.message.includes('s3cret'));
});
