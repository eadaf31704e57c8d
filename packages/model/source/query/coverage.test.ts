import test from 'ava';
import fc from 'fast-check';
import { checkSource } from '../check/check.ts';
import { changed, small } from '../testing/small.ts';
import { overlaps } from '../text/span.ts';
import { backingSpans, coverage, coverageOf } from './coverage.ts';

const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 10 })).map(([start, length]) => {
  return { start, end: start + length, exact: 'x' };
});

test('A sentence is covered when a span shares a character with it', (t) => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (sentences, backing) => {
      const { total, covered, ratio, uncovered } = coverageOf(sentences, backing);
      const bare = sentences.filter((sentence) => !backing.some((one) => overlaps(sentence, one)));
      t.is(total, sentences.length);
      t.is(covered, sentences.length - bare.length);
      t.is(ratio, total === 0 ? 1 : covered / total);
      t.is(uncovered.length, bare.length);
      t.true(uncovered.every((sentence) => bare.includes(sentence)));
    }),
  );
});

test('Statements, events and notes cover an article', (t) => {
  const { dossier } = checkSource(small);
  const [article] = dossier?.articles ?? [];
  t.like(dossier && article && coverage(dossier, article), { total: 3, covered: 3, ratio: 1, uncovered: [] });
});

test('Mentions cover nothing', (t) => {
  const { dossier } = checkSource(changed('said Bert.\n', 'said Bert.\n      Bert came back.\n'));
  const [article] = dossier?.articles ?? [];
  t.like(dossier && article && coverage(dossier, article), {
    total: 4,
    covered: 3,
    ratio: 0.75,
    uncovered: [{ exact: 'Bert came back.' }],
  });
});

test('The words of dates, chains and numbers back what they belong to', (t) => {
  const dated =
    'attribution: [{ actors: [bert], cue: and it’s late }, { actors: [anna] }], saidOn: { edtf: "2021", expression: on Thursday, anchor: 2021-12-30 }';
  const counted = changed(
    'mode: yield',
    'mode: yield, quantities: [{ unit: places, value: 1, evidence: in Lyon }]',
  );
  const { dossier, problems } = checkSource(
    changed('content: It rains', `${dated}, content: It rains`, counted),
  );
  t.deepEqual(problems, []);
  const words = dossier && backingSpans(dossier, 'note').map(({ exact }) => exact);
  for (const exact of ['on Thursday', 'and it’s late', 'in Lyon', 'asked her to stay'])
    t.true(words?.includes(exact), exact);
});

test('An article without text has nothing to cover', (t) => {
  const gone = '{"slug":"x","articles":{"a":{"language":"en","provenance":{"method":"IMPORT"},"text":null}}}';
  const { dossier } = checkSource(gone);
  const [article] = dossier?.articles ?? [];
  t.deepEqual(dossier && article && coverage(dossier, article), {
    total: 0,
    covered: 0,
    ratio: 1,
    uncovered: [],
  });
});
