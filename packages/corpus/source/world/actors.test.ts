import test from 'ava';
import { ACTORS, actorOf, housesOf } from './actors.ts';

test('all actors of the world have slugs of their own, and people names of their own', (t) => {
  const actors = Array.from({ length: ACTORS }, (_, rank) => actorOf(rank));
  t.is(new Set(actors.map(({ slug }) => slug)).size, ACTORS);
  const people = actors.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name.en);
  t.is(new Set(people).size, people.length);
});

test('an official belongs to the house that the name says', (t) => {
  const [house = 0] = housesOf(16);
  t.deepEqual(actorOf(16).memberOf, [actorOf(house).slug]);
  t.is(actorOf(16).name.en, `an official of ${actorOf(house).name.en}`);
  t.deepEqual(housesOf(0), []);
});
