import { type EventType, eventTypes, modesOf } from '@depeche/model';
import test from 'ava';
import { labelLanguages } from './language.ts';
import { modeLabelOf, modeLabels } from './modes.ts';

// The keys of the model's own object are its types.
const types = Object.keys(eventTypes) as readonly EventType[];

test('every mode of every type has a label, and no other', (t) => {
  t.deepEqual(Object.keys(modeLabels), types);
  for (const type of types) t.deepEqual(Object.keys(modeLabels[type]), Object.keys(modesOf(type)), type);
});

test('no two modes of a type are called the same', (t) => {
  for (const [type, labels] of Object.entries(modeLabels)) {
    for (const language of labelLanguages) {
      const names = Object.values(labels).map((label) => label[language]);
      t.is(new Set(names).size, names.length, `${type} in ${language}`);
    }
  }
});

test('a mode is called by the label that its type gives it', (t) => {
  t.is(modeLabelOf('RETREAT', 'withdraw', 'fr'), 'retrait de forces');
  t.is(modeLabelOf('SANCTION', 'withdraw', 'fr'), 'rappel');
  t.is(modeLabelOf('CONSULT', 'third-party', 'en'), 'on neutral ground');
});

test('a mode or type that nobody knows is called by itself', (t) => {
  t.is(modeLabelOf('CONSULT', 'telepathy', 'fr'), 'telepathy');
  t.is(modeLabelOf('DREAM', 'visit', 'fr'), 'visit');
});
