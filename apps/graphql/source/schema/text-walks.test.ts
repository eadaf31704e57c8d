import { segmentText } from '@depeche/model';
import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { ARTICLE, statementOf } from '../testing/founding-words.ts';

const store = await foundingStore();
const ask = asking(store);

/** What a query answers, where it answers without errors. */
async function answer<T = unknown>(query: string): Promise<T> {
  const { data, errors } = await ask<T>(query);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data;
}

test('A mention leads to what it refers to, to its words and to the office in its title', async (t) => {
  const { article } = await answer<{
    article: { mentions: { nodes: Array<{ kind: string; literal: unknown; office: unknown; of: unknown }> } };
  }>(`{ article(slug: "${ARTICLE}") { mentions(first: 100) { nodes {
    kind literal article { slug } spans { exact paragraph } office { slug title }
    of { __typename ... on Actor { slug } ... on Event { slug } ... on Place { slug } }
  } } } }`);
  const { nodes } = article.mentions;
  t.is(nodes.length, Math.min(100, founding.mentions.length));
  t.true(nodes.some(({ kind, literal }) => kind === 'METONYM' && literal !== null));
  t.is(
    nodes.filter(({ office }) => office !== null).length,
    founding.mentions.slice(0, 100).filter(({ office }) => office !== undefined).length,
  );
});

test('An article has its text, its provenance and the notice for its readers', async (t) => {
  const { article } = await answer<{
    article: { text: string; paragraphs: Array<{ start: number; end: number; exact: string }> };
  }>(`{ article(slug: "${ARTICLE}") {
    title language publishedOn publisher url text
    provenance { method notice(language: "en") source(language: "fr") license time }
    paragraphs { start end exact paragraph sentence prefix suffix }
    sentences { exact }
    coverage { total covered ratio uncovered { exact } }
    actors { totalCount } events { totalCount } statements { totalCount } places { totalCount } topics { totalCount }
    notes { text } conflicts { slug } timeline { totalCount }
  } }`);
  const [record] = founding.articles;
  t.like(article, {
    language: 'fr',
    publishedOn: '2021-12-30',
    publisher: null,
    url: null,
    text: record?.text,
    provenance: { method: 'RETELLING', source: record?.provenance.source?.fr },
    actors: { totalCount: founding.actors.length },
    events: { totalCount: founding.events.length },
    statements: { totalCount: founding.statements.length },
    coverage: { ratio: 1, uncovered: [] },
    conflicts: [{ slug: 'troop-figures' }],
  });
  t.regex(JSON.stringify(article), /"notice":"A retelling: /);
  t.is(article.paragraphs.length, 14);
  for (const { start, end, exact } of article.paragraphs) {
    t.is([...article.text].slice(start, end).join(''), exact);
  }
});

test('A span has what stands around it, and its place in the text', async (t) => {
  const text = [...(founding.articles[0]?.text ?? '')];
  const between = (start: number, end: number) => text.slice(Math.max(0, start), end).join('');
  const { content } = statementOf('another-call-needed');
  const lastSentence = segmentText(text.join(''), 'fr').sentences.length;
  t.true(content.length > 1);
  t.deepEqual(
    await answer(`{ statement(slug: "${ARTICLE}/another-call-needed") { content {
      start end exact prefix suffix paragraph sentence article { slug }
    } } }`),
    {
      statement: {
        content: content.map(({ start, end, exact }) => ({
          start,
          end,
          exact,
          prefix: between(start - 32, start),
          suffix: between(end, end + 32),
          paragraph: 14,
          sentence: lastSentence,
          article: { slug: ARTICLE },
        })),
      },
    },
  );
});

test('A search gives the records themselves, with the passages and what matched in them', async (t) => {
  const { search } = await answer<{
    search: {
      totalCount: number;
      edges: Array<{
        node: unknown;
        highlights: Array<{ passage: string; ranges: Array<{ start: number; end: number }> }>;
      }>;
    };
  }>(`{ search(query: "profondement preoccupes", types: [STATEMENT]) { totalCount edges {
    node { __typename ... on Statement { slug speakers { slug } } }
    highlights { field passage ranges { start end } }
  } } }`);
  t.is(search.totalCount, 1);
  t.deepEqual(search.edges[0]?.node, {
    __typename: 'Statement',
    slug: `${ARTICLE}/concern-at-troops`,
    speakers: [{ slug: 'joe-biden' }],
  });
  const [highlight] = search.edges[0]?.highlights ?? [];
  const matched = highlight?.ranges.map(({ start, end }) =>
    [...highlight.passage].slice(start, end).join(''),
  );
  t.deepEqual(matched?.join(' '), 'profondément préoccupés');
});

test('A search finds every type that it is asked for', async (t) => {
  const typesOf = async (types: string) => {
    const { search } = await answer<{
      search: { nodes: Array<{ __typename: string }> };
    }>(`{ search(query: "poutine"${types}, first: 100) { nodes { __typename } } }`);
    return [...new Set(search.nodes.map(({ __typename }) => __typename))].sort();
  };
  t.deepEqual(await typesOf(''), ['Actor', 'Article', 'Event', 'Statement']);
  t.deepEqual(await typesOf(', types: [ACTOR, EVENT]'), ['Actor', 'Event']);
});

test('The stats count every type', async (t) => {
  const { actors, articles, conflicts, events, mentions, notes, places, statements, topics } = founding;
  t.deepEqual(
    await answer(
      '{ stats { dossiers articles actors statements events places topics conflicts mentions notes } }',
    ),
    {
      stats: {
        dossiers: 1,
        articles: articles.length,
        actors: actors.length,
        statements: statements.length,
        events: events.length,
        places: places.length,
        topics: topics.length,
        conflicts: conflicts.length,
        mentions: mentions.length,
        notes: notes.length,
      },
    },
  );
});
