import { founding } from '@depeche/model/fixtures/founding';
import { openFile } from '@depeche/store';
import test from 'ava';
import { editionOf } from './edition.ts';

test('an edition adds its own articles and statements, and shares the actors', (t) => {
  const store = openFile(':memory:');
  store.import(founding);
  const before = store.stats();
  const edition = editionOf(founding, 7);
  t.is(store.import(edition).outcome, 'created');
  const after = store.stats();
  t.is(after.statement, 2 * before.statement);
  t.is(after.article, 2 * before.article);
  t.is(after.event, 2 * before.event);
  t.is(after.actor, before.actor);
  t.deepEqual(store.export(edition.slug), edition);
  store.close();
});
