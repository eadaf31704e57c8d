import test from 'ava';
import { asking } from '../testing/ask.ts';
import { storyStore } from '../testing/story-store.ts';
import { readQuestions } from './questions.ts';

const ask = asking(await storyStore());

async function answer<T>(number: string): Promise<T> {
  const question = readQuestions().find(({ file }) => file.startsWith(number));
  const { data, errors } = await ask<T>(question?.query ?? '');
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data;
}

interface Words {
  readonly exact: string;
  readonly article: { readonly title: string; readonly language: string; readonly slug: string };
}

test('The call is told in at least three articles, in three languages, each in its own words', async (t) => {
  const { event } = await answer<{ event: { evidence: Words[]; dossiers: unknown[] } }>('11');
  const articles = new Map(event.evidence.map(({ article, exact }) => [article.title, { article, exact }]));
  t.true(articles.size >= 3);
  t.true(new Set([...articles.values()].map(({ article }) => article.language)).size >= 3);
  t.is(new Set([...articles.values()].map(({ exact }) => exact)).size, articles.size);
  t.true(event.dossiers.length > 1);
});

interface Reported {
  readonly article: { readonly title: string; readonly language: string };
  readonly content: readonly unknown[];
}

test('The same statement stands in other articles, and in another language', async (t) => {
  const { statement } = await answer<{ statement: Reported & { reportedAlso: Reported[] } }>('12');
  t.true(statement.reportedAlso.length > 0);
  for (const { article, content } of statement.reportedAlso) {
    t.not(article.title, statement.article.title);
    t.true(content.length > 0);
  }
  t.true(statement.reportedAlso.some(({ article }) => article.language !== statement.article.language));
});

test('The story goes with time, through events of several articles', async (t) => {
  const { dossier } = await answer<{
    dossier: { timeline: { nodes: Array<{ time: { edtf: string }; evidence: Words[] }> } };
  }>('13');
  const days = dossier.timeline.nodes
    .map(({ time }) => time.edtf)
    .filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  t.true(days.length > 5);
  t.deepEqual(days, days.toSorted());
  const articles = dossier.timeline.nodes.flatMap(({ evidence }) =>
    evidence.map(({ article }) => article.slug),
  );
  t.true(new Set(articles).size > 3);
});

test('Each conflict has its sides, and some are between articles', async (t) => {
  type Party = { article?: { title: string }; evidence?: Words[] };
  const { dossier } = await answer<{ dossier: { conflicts: { nodes: Array<{ between: Party[] }> } } }>('14');
  const articlesOf = ({ article, evidence = [] }: Party) => [
    ...(article ? [article.title] : []),
    ...evidence.map((words) => words.article.title),
  ];
  const { nodes } = dossier.conflicts;
  t.true(nodes.length > 1);
  for (const { between } of nodes) t.true(between.length > 1);
  t.true(nodes.some(({ between }) => new Set(between.flatMap(articlesOf)).size > 1));
});
