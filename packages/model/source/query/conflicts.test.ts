import test from 'ava';
import { checkSource } from '../check/check.ts';
import { founding } from '../fixtures.ts';
import { small } from '../testing/small.ts';
import { findConflicts } from './conflicts.ts';

const dossier = checkSource(small).dossier ?? founding;

test('A conflict comes with its records', (t) => {
  const [odd, ...others] = findConflicts(dossier);
  t.deepEqual(others, []);
  t.is(odd?.conflict.slug, 'odd');
  t.deepEqual(
    odd?.between.map(({ slug }) => slug),
    ['note/rain', 'stay'],
  );
});

test('The conflicts of one record are found', (t) => {
  t.is(findConflicts(dossier, { statement: 'note/rain' }).length, 1);
  t.is(findConflicts(dossier, { event: 'stay' }).length, 1);
  t.is(findConflicts(dossier, { statement: 'note/left' }).length, 0);
  t.is(findConflicts(dossier, { event: 'note/rain' }).length, 0);
});

test('The two numbers of soldiers of the founding dossier are in conflict', (t) => {
  t.true(findConflicts(founding).length > 0);
  for (const { conflict, between } of findConflicts(founding)) t.is(between.length, conflict.between.length);
});
