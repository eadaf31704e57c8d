// The schema of the servers that answer from the store as ours does: the fields that are asked for, by the same names,
// and resolvers that call the store and wait for nothing.
import { open } from '@depeche/store';
import { createSchema } from 'graphql-yoga';

const typeDefs = /* GraphQL */ `
  type Query {
    statement(slug: String!): Statement
    statements(first: Int, after: String): StatementConnection!
  }
  type StatementConnection { edges: [StatementEdge!]! nodes: [Statement!]! pageInfo: PageInfo! }
  type StatementEdge { cursor: String! node: Statement! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Statement {
    slug: String!
    text: String!
    form: String!
    act: String!
    article: Article!
    speakers: [Actor!]!
    attribution: [Attribution!]!
  }
  type Article { slug: String! title: String }
  type Attribution { channel: String! actors: [Actor!]! }
  type Actor { slug: String! name: String! }
`;

export function thinSchema(path) {
  const store = open(path);
  return createSchema({
    typeDefs,
    resolvers: {
      Query: {
        statement: (_, { slug }) => store.find('statement', slug),
        statements: (_, { first, after }) => store.list('statement', { first, after: after ?? undefined }),
      },
      StatementConnection: {
        nodes: ({ edges }) => edges.map(({ node }) => node),
        pageInfo: ({ edges, hasNextPage }) => ({ hasNextPage, endCursor: edges.at(-1)?.cursor }),
      },
      Statement: {
        article: ({ article }) => store.find('article', article),
        speakers: ({ speakers }) => store.findMany('actor', speakers),
      },
      Attribution: { actors: ({ actors }) => store.findMany('actor', actors) },
      Actor: { name: ({ name }) => nameOf(name) },
    },
  });
}

/** A name in the language that our API gives it in when none is asked for. */
export function nameOf(name) {
  return name.en ?? Object.values(name)[0];
}
