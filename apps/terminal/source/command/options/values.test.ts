import test from 'ava';
import { eachValueOf, oneValueOf, readDay, readLimit, readSlug } from './values.ts';

const forms = ['DIRECT', 'INDIRECT', 'SOCIAL_MEDIA'];

test('values are read in any case, and add up', (t) => {
  const read = eachValueOf('--form', forms);
  t.deepEqual(read('direct,Indirect'), ['DIRECT', 'INDIRECT']);
  t.deepEqual(read('social-media', ['DIRECT']), ['DIRECT', 'SOCIAL_MEDIA']);
  t.deepEqual(read('DIRECT', ['DIRECT']), ['DIRECT']);
  t.is(oneValueOf('--format', ['json', 'md'])('JSON'), 'json');
});

test('the nearest value is offered for one that is unknown', (t) => {
  t.throws(() => eachValueOf('--form', forms)('dirct'), {
    message: 'The option --form does not take “dirct”; did you mean DIRECT?',
  });
  t.throws(() => eachValueOf('--form', forms)('x'), {
    message: 'The option --form takes one of DIRECT, INDIRECT, SOCIAL_MEDIA, not “x”.',
  });
  t.throws(() => eachValueOf('--form', forms)('DIRECT,'), { message: /not “”\.$/ });
});

test('the words by which lists call a value stand for it, in any language', (t) => {
  const words = [
    { value: 'REJECT', word: 'refuses' },
    { value: 'REJECT', word: 'refuse' },
    { value: 'STATE', word: 'État' },
    { value: 'DIRECT', word: 'word for word' },
  ];
  const read = eachValueOf('--act', ['REQUEST', 'REJECT', 'STATE', 'DIRECT'], words);
  t.deepEqual(read('refuse,Refuses,request'), ['REJECT', 'REQUEST']);
  t.deepEqual(read('etat,word-for-word'), ['STATE', 'DIRECT']);
  t.deepEqual(read('Word for word'), ['DIRECT']);
  t.throws(() => read('refuzes'), {
    message: 'The option --act does not take “refuzes”; did you mean REJECT (refuses)?',
  });
  t.throws(() => read('requst'), {
    message: 'The option --act does not take “requst”; did you mean REQUEST?',
  });
});

test('a month or a year is all its days', (t) => {
  t.is(readDay('--from', '2021-12', 'from'), '2021-12-01');
  t.is(readDay('--to', '2021-12', 'to'), '2021-12-31');
  t.is(readDay('--to', '2024-02', 'to'), '2024-02-29');
  t.is(readDay('--to', '2021', 'to'), '2021-12-31');
  t.is(readDay('--from', '2021-12-30', 'from'), '2021-12-30');
});

test('what is no day is refused', (t) => {
  for (const text of [
    '2021-02-30',
    '2021-13',
    'yesterday',
    '30/12/2021',
    '2021-12-30T10:00',
    '../2021',
    '',
  ]) {
    t.throws(
      () => readDay('--from', text, 'from'),
      { message: /^The option --from takes a day, month or year/ },
      text,
    );
  }
});

test('a slug has the form of one', (t) => {
  t.is(readSlug('--speaker', 'joe-biden'), 'joe-biden');
  t.is(readSlug('--statement', 'an-article/a-statement'), 'an-article/a-statement');
  for (const text of ['Joe Biden', 'a/b/c', '', '-a', 'é']) {
    t.throws(() => readSlug('--speaker', text), { message: /^The option --speaker takes a slug/ }, text);
  }
});

test('a limit is a number from 1, or all', (t) => {
  t.is(readLimit('20'), 20);
  t.is(readLimit('all'), undefined);
  for (const text of ['0', '-1', 'some', '1.5', ''])
    t.throws(() => readLimit(text), { message: /^The option --limit/ }, text);
});
