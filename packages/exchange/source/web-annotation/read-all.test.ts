import { check, toDocument } from '@depeche/model';
import test from 'ava';
import { inputOf } from '../input/input.ts';
import { readAllAnnotations } from './read-all.ts';
import { annotation, findingsOf, on, partOf } from './testing/annotation.ts';
import { harbour } from './testing/harbour.ts';

const cold = annotation();
const closed = annotation({
  id: 'http://example.org/anno2',
  target: on({ type: 'TextQuoteSelector', exact: 'The harbour' }),
});

function readAll(...files: readonly unknown[]) {
  const inputs = files.map((file, i) => inputOf(`folder/${i + 1}.json`, JSON.stringify(file)));
  const options = { of: harbour, dossier: 'remarks', time: '2024-03-06T10:00:00Z', tool: 'depeche test' };
  return [...readAllAnnotations(inputs, options)];
}

test('What several files add to an article stands in one part', (t) => {
  const part = partOf(readAll(cold, closed));
  t.is(part.notes.length, harbour.notes.length + 2);
  t.is(part.provenance?.file, '1.json, 2.json');
  t.deepEqual(check(toDocument(part)).problems, []);
});

test('What a later file has again is said and not added twice', (t) => {
  const reads = readAll(cold, cold);
  t.is(partOf(reads).notes.length, harbour.notes.length + 1);
  t.deepEqual(
    findingsOf(reads).map(({ rule, file }) => [rule, file]),
    [['ALREADY_THERE', 'folder/2.json']],
  );
});

test('Where nothing is added there is no part', (t) => {
  t.deepEqual(readAll(), []);
});
