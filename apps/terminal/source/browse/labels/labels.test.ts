import test from 'ava';
import { en } from './en.ts';
import { formatDuration } from './format-duration.ts';
import { fr } from './fr.ts';

/** Every label with its path; those that take arguments are left out. */
function words(labels: object, path = ''): ReadonlyArray<readonly [string, string]> {
  return Object.entries(labels).flatMap(([name, value]): ReadonlyArray<readonly [string, string]> => {
    if (typeof value === 'string') return [[`${path}${name}`, value]];
    return typeof value === 'object' && value !== null ? words(value, `${path}${name}.`) : [];
  });
}

test('no label is empty in any language', (t) => {
  for (const labels of [en, fr]) {
    for (const [path, value] of words(labels)) t.true(value.trim() !== '', path);
  }
});

test('sections have names of their own', (t) => {
  for (const { sections } of [en, fr]) {
    t.is(new Set(Object.values(sections)).size, Object.keys(sections).length);
  }
});

test('numbers decide between one and several, as the language has it', (t) => {
  t.is(en.store.holds(1, 0, 2), 'The store holds 1 article, 0 statements and 2 events.');
  t.is(fr.store.holds(1, 0, 2), 'La base contient 1 article, 0 déclaration et 2 événements.');
  t.is(en.of(1, 1234), '1/1,234');
});

test('a length of time is said in words', (t) => {
  t.is(formatDuration('PT50M', 'en'), '50 minutes');
  t.is(formatDuration('P1DT2H', 'fr').replace(/\s/g, ' '), '1 jour 2 heures');
  t.is(formatDuration('soon', 'en'), 'soon');
});
