import { eventTypes, statementForms, valuesOf } from '@depeche/model';
import test from 'ava';
import { labelLanguages } from './language.ts';
import { modeWords } from './modes.ts';
import { labelOf, valueLabels } from './values.ts';
import { wordsIn } from './words.ts';

test('no two values of a list are called the same', (t) => {
  for (const [list, labels] of Object.entries(valueLabels)) {
    for (const language of labelLanguages) {
      const names = Object.values(labels).map((label) => label[language]);
      t.is(new Set(names).size, names.length, `${list} in ${language}`);
    }
  }
});

test('a word stands for one value of a list, whatever the language, and is given among others by commas', (t) => {
  const lists = Object.entries(valueLabels).map(([list, labels]) => [list, wordsIn(labels)] as const);
  for (const [list, words] of [...lists, ['mode', modeWords()] as const]) {
    for (const { value, word } of words) {
      t.false(word.includes(','), word);
      const values = words.filter((other) => other.word === word).map((other) => other.value);
      t.deepEqual([...new Set(values)], [value], `${list}: ${word}`);
      const named = words.find((other) => other.value.toLowerCase() === word.toLowerCase());
      t.is(named?.value ?? value, value, `${list}: ${word}`);
    }
  }
});

test('a value is called by its label', (t) => {
  t.is(labelOf('statementForm', 'DIRECT', 'fr'), 'mot à mot');
  t.is(labelOf('statementForm', 'DIRECT', 'en'), 'word for word');
  t.deepEqual(Object.keys(valueLabels.statementForm), valuesOf(statementForms));
  t.deepEqual(Object.keys(valueLabels.eventType).toSorted(), Object.keys(eventTypes).toSorted());
});

test('a warning is called the same in both languages, and no menace', (t) => {
  t.is(labelOf('statementAct', 'THREATEN', 'en'), 'warns');
  t.is(labelOf('statementAct', 'THREATEN', 'fr'), 'met en garde');
  t.is(labelOf('eventType', 'THREATEN', 'en'), 'warning');
  t.is(labelOf('eventType', 'THREATEN', 'fr'), 'mise en garde');
});

test('a value that nobody knows is called by itself', (t) => {
  t.is(labelOf('statementForm', 'SUNG', 'fr'), 'SUNG');
});
