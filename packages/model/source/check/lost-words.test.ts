import test from 'ava';
import { toDocument } from '../dossier/to-document.ts';
import { changed, small } from '../testing/small.ts';
import { check, checkSource } from './check.ts';

const orphaned = [
  ['evidence: asked her to stay', 'lost: [{ article: note, field: evidence, exact: begged her to stay }]'],
  [
    'cue: said Bert, content: Anna left',
    'lost: [{ field: content, exact: Anna went }, { field: cue, exact: Bert said }]',
  ],
  ['spans: her', 'lost: [{ field: spans, exact: she, prefix: "when " }]'],
].reduce((source, [of = '', by = '']) => changed(of, by, source), small);

test('A record that lost all its words stays, and says which they were', (t) => {
  const { dossier, problems } = checkSource(orphaned);
  t.deepEqual(problems, []);
  t.like(dossier?.events[0], {
    slug: 'stay',
    evidence: [],
    lost: [{ article: 'note', exact: 'begged her to stay' }],
  });
  t.like(dossier?.mentions.at(-1), { spans: [], lost: [{ exact: 'she', prefix: 'when ' }] });
});

test('A statement that lost its content still has its text', (t) => {
  const statement = checkSource(orphaned).dossier?.statements.find(({ slug }) => slug === 'note/left');
  t.is(statement?.text, 'Anna went');
  t.deepEqual(statement?.content, []);
});

test('Lost words come back from the document', (t) => {
  const { dossier } = checkSource(orphaned);
  t.deepEqual(dossier && check(toDocument(dossier)).dossier, dossier);
});
