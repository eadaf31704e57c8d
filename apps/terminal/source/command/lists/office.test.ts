import test from 'ava';
import { formatOffice } from './office.ts';

test('an office says since when and until when it is held, as the language does', (t) => {
  const held = { title: 'mayor', from: '2012-05-07', until: null };
  t.is(formatOffice(held, 'en'), 'mayor, since 7 May 2012');
  t.is(formatOffice({ ...held, title: 'maire' }, 'fr'), 'maire, depuis le 7 mai 2012');
  t.is(
    formatOffice({ title: 'maire', from: '2012', until: '2014-05-02' }, 'fr'),
    'maire, depuis 2012, jusqu’au 2 mai 2014',
  );
  t.is(formatOffice({ title: 'maire', from: null, until: '2014-05' }, 'fr'), 'maire, jusqu’en mai 2014');
});

test('an office of which nobody says when is its title', (t) => {
  t.is(formatOffice({ title: 'mayor', from: null, until: null }, 'fr'), 'mayor');
});
