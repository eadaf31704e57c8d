import { eventTypes, statementForms, valuesOf } from '@depeche/model';
import test from 'ava';
import { labelLanguages } from './language.ts';
import { labelOf, valueLabels } from './values.ts';

test('no two values of a list are called the same', (t) => {
  for (const [list, labels] of Object.entries(valueLabels)) {
    for (const language of labelLanguages) {
      const names = Object.values(labels).map((label) => label[language]);
      t.is(new Set(names).size, names.length, `${list} in ${language}`);
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
