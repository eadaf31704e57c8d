import test from 'ava';
import { articleOf, slugSchema, statementSlugSchema } from './slug.ts';

test('Slugs are lower-case words and numbers joined by hyphens, a letter first', (t) => {
  for (const slug of ['a', 'joe-biden', 'call-2021-12-30', 'x1'])
    t.true(slugSchema.safeParse(slug).success, slug);
  const others = [
    '',
    '1',
    '2021-call',
    'Joe',
    'joe_biden',
    '-a',
    'a-',
    'a--b',
    'é',
    'a b',
    '__proto__',
    'a'.repeat(201),
  ];
  for (const slug of others) t.false(slugSchema.safeParse(slug).success, slug);
});

test('The slug of a statement names its article and its short id', (t) => {
  t.true(statementSlugSchema.safeParse('note/rain').success);
  for (const slug of ['rain', 'note/', '/rain', 'note/rain/more', 'Note/rain', 'note/1']) {
    t.false(statementSlugSchema.safeParse(slug).success, slug);
  }
  t.is(articleOf('note/rain'), 'note');
});
