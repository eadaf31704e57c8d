import test from 'ava';
import { execute, parse } from 'graphql';
import { createContext } from '../context.ts';
import { readQuestions } from '../questions/questions.ts';
import { storyStore } from '../testing/story-store.ts';
import { createTextReader } from '../text/text-reader.ts';
import { schema } from './index.ts';

const store = await storyStore();

function run(query: string) {
  const contextValue = createContext({ store, texts: createTextReader(), languages: () => [] });
  return execute({ schema, document: parse(query), contextValue });
}

test('A page of statements with their speakers is answered without a promise', (t) => {
  const result = run(
    '{ statements(first: 20) { totalCount nodes { id text speakers { id name } } pageInfo { endCursor } } }',
  );
  t.false(result instanceof Promise);
  t.like(result, { errors: undefined });
});

for (const { file, query } of readQuestions()) {
  test(`The worked question ${file} is answered without a promise`, (t) => {
    const result = run(query);
    t.false(result instanceof Promise);
    t.like(result, { errors: undefined });
  });
}

test('So are search, timeline, nodes, coverage and everything that is read from the text', (t) => {
  const result = run(`{
    search(query: "genève") { edges { node { __typename ... on Node { id } } highlights { passage } } }
    timeline { nodes { ... on Node { id } } }
    stats { notes }
    dossiers { totalCount nodes { id title articles { nodes { dossiers { slug } } } timeline { totalCount } } }
    statements { nodes { reportedAlso { slug } } }
    articles {
      nodes {
        coverage { ratio }
        sentences { prefix suffix paragraph sentence }
        notes { text on { __typename } }
        conflicts { between { __typename } }
        mentions { nodes { of { __typename } office { title } } }
      }
    }
  }`);
  t.false(result instanceof Promise);
  t.like(result, { errors: undefined });
});
