import { readFileSync } from 'node:fs';
import test from 'ava';
import { readQuestions } from './questions.ts';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

test('Every query in the README of the project is one of the worked questions, to the letter', (t) => {
  const quoted = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query);
  const questions = new Set(readQuestions().map(({ query }) => query));
  t.true(quoted.length > 0);
  for (const query of quoted) t.true(questions.has(query ?? ''), query);
});
