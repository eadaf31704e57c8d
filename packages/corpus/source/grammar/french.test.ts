import { localize } from '@depeche/model';
import test from 'ava';
import { actorOf } from '../world/actors.ts';
import { french } from './french.ts';

test('à and de join with les, and with nothing else', (t) => {
  t.deepEqual(french.before('à', 'les cultivateurs'), ['aux ', 'cultivateurs']);
  t.deepEqual(french.before('à', 'la Ligue'), ['à ', 'la Ligue']);
  t.deepEqual(french.before('devant', 'les cultivateurs'), ['devant ', 'les cultivateurs']);
  t.deepEqual(french.before('', 'Braban Brabanek'), ['', 'Braban Brabanek']);
});

test('de and la lose their vowel before another', (t) => {
  t.is(french.subject('le port', 'Istmouth'), 'le port d’Istmouth');
  t.is(french.subject('l’école', 'Corton'), 'l’école de Corton');
  const states = Array.from({ length: 40 }, (_, i) => localize(actorOf(10 * i + 2).name, 'fr'));
  for (const name of states) t.regex(name, /^(?:l’[IOU]|la [^AEIOU])/);
});

test('whoever was named before is called by the surname', (t) => {
  const person = actorOf(0);
  t.is(french.name(person, true), 'Braban Brabanek');
  t.is(french.name(person, false), 'Brabanek');
});
