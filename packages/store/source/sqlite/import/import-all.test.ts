import { check, type Dossier } from '@depeche/model';
import test from 'ava';
import { open } from '../../open.ts';

function dossierOf(slug: string, version = 1): Dossier {
  const { dossier } = check({ slug, version, topics: { [`topic-of-${slug}`]: { label: { en: slug } } } });
  if (!dossier) throw new TypeError('The dossier of the test has problems.');
  return dossier;
}

test('several dossiers go in together, each with its report', (t) => {
  const store = open(':memory:');
  store.import(dossierOf('held'));
  const reports = store.importAll([dossierOf('new'), dossierOf('held'), dossierOf('newer', 2)]);
  t.deepEqual(
    reports.map(({ dossier, outcome }) => [dossier, outcome]),
    [
      ['new', 'created'],
      ['held', 'unchanged'],
      ['newer', 'created'],
    ],
  );
  t.is(store.count('topic'), 3);
  store.close();
});

test('where one of several cannot go in, none does', (t) => {
  const store = open(':memory:');
  store.import(dossierOf('held', 2));
  const before = store.dataVersion();
  t.throws(() => store.importAll([dossierOf('new'), dossierOf('held', 1)]), { code: 'OLDER_EDITION' });
  t.deepEqual(
    store.dossiers().map(({ slug }) => slug),
    ['held'],
  );
  t.is(store.count('topic'), 1);
  t.is(store.dataVersion(), before);
  store.close();
});

test('dossiers that are held already change nothing', (t) => {
  const store = open(':memory:');
  const dossiers = [dossierOf('one'), dossierOf('two')];
  store.importAll(dossiers);
  const before = store.dataVersion();
  t.deepEqual(
    store.importAll(dossiers).map(({ outcome }) => outcome),
    ['unchanged', 'unchanged'],
  );
  t.is(store.dataVersion(), before);
  t.deepEqual(store.importAll([]), []);
  store.close();
});
