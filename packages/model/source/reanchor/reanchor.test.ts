import test from 'ava';
import fc from 'fast-check';
import { check, checkSource } from '../check/check.ts';
import { readDocument } from '../check/read-document.ts';
import type { DossierInput } from '../dossier/document.ts';
import { toDocument } from '../dossier/to-document.ts';
import { founding } from '../fixtures/founding/index.ts';
import { small } from '../testing/small.ts';
import { reanchor } from './reanchor.ts';

/** The small document, as its author wrote it. */
const written = readDocument(small).value as DossierInput;
const before = checkSource(small).dossier?.articles[0]?.text ?? '';

function edited(change: (text: string) => string, document: DossierInput = written) {
  return reanchor(document, { article: 'note', before, after: change(before) });
}

test('An edit that leaves the words alone changes no quote', (t) => {
  const { document, rewritten, lost, problems } = edited(
    (text) => `Rain in Lyon\n${text}`,
    withoutParagraphs(),
  );
  t.deepEqual([rewritten, lost.length, problems.length], [0, 0, 0]);
  t.is(document.articles?.note?.text, `Rain in Lyon\n${before}`);
});

function withoutParagraphs(): DossierInput {
  return readDocument(small.replace('source: { exact: Anna, paragraph: 1 }', 'source: Anna said'))
    .value as DossierInput;
}

test('A paragraph that moves down takes its quotes along', (t) => {
  const { document, rewritten, lost, problems } = edited((text) => `It was winter.\n${text}`);
  t.deepEqual(problems, []);
  t.deepEqual(lost, []);
  t.is(rewritten, 1);
  t.deepEqual(document.articles?.note?.statements?.rain?.source, { exact: 'Anna', paragraph: 2 });
});

test('Words that were taken out are lost, and their record keeps them with what stood around them', (t) => {
  const { document, lost, orphans, problems } = edited((text) =>
    text.replace('Bert asked her to stay in Lyon.', 'Bert was silent.'),
  );
  t.deepEqual(problems, []);
  t.deepEqual(lost, [
    { record: 'events.stay', field: 'evidence', exact: 'asked her to stay' },
    { record: 'articles.note.mentions[1]', field: 'spans', exact: 'her' },
  ]);
  t.deepEqual(orphans, ['events.stay', 'articles.note.mentions[1]']);
  t.like(document.events?.stay, {
    lost: [{ article: 'note', field: 'evidence', exact: 'asked her to stay' }],
  });
  t.is(document.events?.stay?.evidence, undefined);
  t.true(document.events?.stay?.lost?.[0]?.prefix?.endsWith('Bert '));
});

test('Of two look-alikes the one that is left is not taken for the one that went', (t) => {
  const { document, lost } = edited((text) => text.replace('Anna said on Thursday', 'She said on Thursday'));
  t.deepEqual(
    lost.map(({ record, exact }) => `${record} ${exact}`),
    ['articles.note.statements.rain Anna', 'articles.note.mentions[0] Anna'],
  );
  t.is(document.articles?.note?.statements?.rain?.source, undefined);
  t.like(document.articles?.note?.mentions?.[0], { each: { exact: 'Anna', times: 1 } });
});

test('A mention of every place is parted where the words come in once more', (t) => {
  const { document, problems } = edited((text) => text.replace('Bert asked', 'Anna Brown came. Bert asked'));
  t.deepEqual(problems, []);
  t.deepEqual(
    document.articles?.note?.mentions?.map((mention) => mention.spans),
    [{ exact: 'Anna', paragraph: 1, occurrence: 1 }, 'her', { exact: 'Anna', paragraph: 2 }],
  );
});

test('Whole spans get their new offsets', (t) => {
  const { dossier } = checkSource(small);
  t.truthy(dossier);
  if (!dossier) return;
  const { document, lost, problems } = edited((text) => `🙂 ${text}`, toDocument(dossier));
  t.deepEqual([lost.length, problems.length], [0, 0]);
  t.deepEqual(document.articles?.note?.statements?.rain?.content, { start: 26, end: 34, exact: 'It rains' });
});

test('Words that were lost before stay lost beside the new ones', (t) => {
  const once = edited((text) => text.replace('said Bert', 'Bert said'));
  const middle = once.document.articles?.note?.text;
  const twice = reanchor(once.document, {
    article: 'note',
    before: typeof middle === 'string' ? middle : '',
    after: before.replace('Anna left, said Bert.', 'Nobody left.'),
  });
  t.deepEqual(
    twice.document.articles?.note?.statements?.left?.lost?.map(({ exact }) => exact),
    ['said Bert', 'Anna left'],
  );
});

test('Whatever is edited, the outcome is sound, and no words go without being told', (t) => {
  const document = toDocument(founding);
  const [article] = founding.articles;
  const text = article?.text ?? '';
  const total = countQuotes(document);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(80), fc.string({ maxLength: 30 }), (at, length, put) => {
      const after = text.slice(0, at) + put.toWellFormed() + text.slice(at + length);
      if (!after.isWellFormed() || after.trim() === '') return;
      const {
        document: changed,
        lost,
        problems,
      } = reanchor(document, {
        article: article?.slug ?? '',
        before: text,
        after,
      });
      t.deepEqual(problems, []);
      t.is(countQuotes(changed) + lost.length, total);
      t.truthy(check(changed).dossier);
    }),
    { numRuns: 40 },
  );
});

function countQuotes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('exact' in value) return 'start' in value ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + countQuotes(inner), 0);
}
