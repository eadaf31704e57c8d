import test from 'ava';
import { nearest, nearestOf } from './nearest.ts';

const text = 'Le président a dit : « C’est l’œuvre d’un fou\u00a0! » Puis E\u0301lise est sortie.';

test('Words that differ in apostrophes, case, accents or spaces are found as they stand', (t) => {
  t.is(nearest(text, "c'est l'oeuvre"), 'C’est l’œuvre');
  t.is(nearest(text, 'le president'), 'Le président');
  t.is(nearest(text, 'fou !'), 'fou\u00a0!');
});

test('A hint never ends inside a character', (t) => {
  t.is(nearest('un cœur', 'un co'), 'un cœ');
  t.is(nearest(text, 'puis e'), 'Puis E\u0301');
});

test('Words with a few wrong letters are found', (t) => {
  t.is(nearest(text, 'est sorti'), 'est sorti');
  t.is(nearest(text, 'le présidant a dit'), 'Le président a dit');
  t.is(nearest(text, 'Puis Elsie est sortie'), 'Puis E\u0301lise est sortie');
});

test('There is no hint where nothing is alike', (t) => {
  t.is(nearest(text, 'quelque chose d’entièrement autre'), undefined);
  t.is(nearest(text, 'zz'), undefined);
  t.is(nearest(text, 'z'), undefined);
  t.is(nearest(text, '\u0301'), undefined);
  t.is(nearest(text, '  '), undefined);
  t.is(nearest('', 'word'), undefined);
});

test('The nearest of a list is the one with the fewest edits, whatever its case', (t) => {
  t.is(nearestOf(['memberOf', 'offices'], 'memberof'), 'memberOf');
  t.is(nearestOf(['anna', 'anne-marie'], 'ana'), 'anna');
  t.is(nearestOf(['rain', 'snow'], 'rian'), 'rain');
});

test('There is no nearest of a list where all are far', (t) => {
  t.is(nearestOf(['anna', 'bert'], 'zebra'), undefined);
  t.is(nearestOf(['of', 'en'], 'x'), undefined);
  t.is(nearestOf([], 'x'), undefined);
});
