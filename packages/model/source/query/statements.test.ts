import test from 'ava';
import { checkSource } from '../check/check.ts';
import { founding } from '../fixtures.ts';
import { changed } from '../testing/small.ts';
import { findStatements, relayersOf, type StatementQuery } from './statements.ts';

const chain = 'attribution: [{ actors: [bert], channel: BRIEFING }, { actors: [anna], channel: CALL }]';
const details =
  'addressees: [bert], about: [{ topic: weather }, { place: lyon }], during: stay, saidOn: { edtf: 2021-12 }';
const { dossier } = checkSource(
  changed('content: It rains', `${chain}, ${details}, certainty: CERTAIN, content: It rains`),
);

function find(query: StatementQuery): string[] {
  return findStatements(dossier ?? founding, query).map(({ slug }) => slug.replace('note/', ''));
}

test('Without conditions, all statements are found', (t) => {
  t.deepEqual(find({}), ['rain', 'left']);
});

test('Statements are found by their speaker, not by whoever passed them on', (t) => {
  t.deepEqual(find({ speaker: 'anna' }), ['rain']);
  t.deepEqual(find({ speaker: 'bert' }), ['left']);
  t.deepEqual(find({ speaker: 'nobody' }), []);
});

test('Statements are found by whoever passed them on, not by their speaker', (t) => {
  t.deepEqual(find({ via: 'bert' }), ['rain']);
  t.deepEqual(find({ via: 'anna' }), []);
});

test('Statements are found by addressee, subject, occasion and channel', (t) => {
  t.deepEqual(find({ addressee: 'bert' }), ['rain']);
  t.deepEqual(find({ about: { place: 'lyon' } }), ['rain']);
  t.deepEqual(find({ about: { topic: 'lyon' } }), []);
  t.deepEqual(find({ during: 'stay' }), ['rain']);
  t.deepEqual(find({ channel: ['BRIEFING'] }), ['rain']);
  t.deepEqual(find({ channel: ['LETTER', 'CALL'] }), ['rain']);
});

test('Statements are found by any value of a list, and by all conditions at once', (t) => {
  t.deepEqual(find({ form: ['DIRECT', 'INDIRECT'] }), ['rain', 'left']);
  t.deepEqual(find({ form: [] }), []);
  t.deepEqual(find({ form: ['DIRECT'], speaker: 'bert' }), []);
  t.deepEqual(find({ act: ['ASSERT'], certainty: ['CERTAIN'], polarity: ['POSITIVE'], article: 'note' }), [
    'rain',
  ]);
});

test('Statements are found by the time in which they may have been said', (t) => {
  t.deepEqual(find({ time: { from: '2021-12-30' } }), ['rain']);
  t.deepEqual(find({ time: { from: '2021-06-01', to: '2021-06-30' } }), []);
  t.deepEqual(find({ time: {} }), ['rain']);
});

test('Statements are found by words, whatever their case and accents', (t) => {
  t.deepEqual(find({ query: 'RÀINS it' }), ['rain']);
  t.deepEqual(find({ query: 'rains anna' }), []);
  t.deepEqual(find({ query: ' ' }), ['rain', 'left']);
});

test('Those who passed a statement on are all links but the last', (t) => {
  t.deepEqual((dossier?.statements ?? []).map(relayersOf), [['bert'], []]);
});

test('What Biden said according to a nameless official is found in the founding dossier', (t) => {
  const found = findStatements(founding, { speaker: 'joe-biden', via: 'white-house-official' });
  t.true(found.length > 0);
  for (const { attribution } of found) t.deepEqual(attribution.at(-1)?.actors, ['joe-biden']);
});
