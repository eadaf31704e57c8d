import type { Named } from '../answers/essence.ts';
import { PAGE } from '../questions.ts';
import type { Dialect } from './dialect.ts';

interface Node {
  readonly slug: string;
  readonly text: string;
  readonly actorByActorId: Named | null;
  readonly articleByArticleId?: { readonly slug: string };
  readonly linksByStatementId?: {
    readonly nodes: ReadonlyArray<{ readonly channel: string; readonly actorByActorId: Named | null }>;
  };
}

interface Data {
  readonly statementBySlug?: Node;
  readonly allStatements?: {
    readonly nodes?: readonly Node[];
    readonly edges?: ReadonlyArray<{ node: Node }>;
  };
}

/** The schema that PostGraphile makes of the tables. */
export const postgraphile: Dialect = {
  queries: {
    one: `query One($slug: String!) { statementBySlug(slug: $slug) {
      slug text form act actorByActorId { slug name } } }`,
    page: `query Page($after: Cursor) { allStatements(first: ${PAGE}, after: $after, orderBy: PRIMARY_KEY_ASC) {
      nodes { slug text form act actorByActorId { slug name } } } }`,
    nested: `query Nested($after: Cursor) { allStatements(first: ${PAGE}, after: $after, orderBy: PRIMARY_KEY_ASC) {
      edges { cursor node { slug text articleByArticleId { slug title } actorByActorId { slug name }
        linksByStatementId(orderBy: PRIMARY_KEY_ASC) { nodes { channel actorByActorId { slug name } } } } }
      pageInfo { hasNextPage endCursor } } }`,
  },
  variables: (question, { slug, after }) => (question === 'one' ? { slug } : { after }),
  cursors: {
    query: '{ allStatements(orderBy: PRIMARY_KEY_ASC) { edges { cursor } } }',
    read: ({ allStatements }: { allStatements: { edges: Array<{ cursor: string }> } }) =>
      allStatements.edges.map(({ cursor }) => cursor),
  },
  essences: (question, { statementBySlug: one, allStatements: all }: Data) => {
    const nodes = one ? [one] : (all?.nodes ?? all?.edges?.map(({ node }) => node) ?? []);
    return nodes.map((node) => ({
      slug: node.slug,
      text: node.text,
      speaker: node.actorByActorId ?? undefined,
      ...(question === 'nested' && {
        article: node.articleByArticleId?.slug,
        chain: node.linksByStatementId?.nodes.map(({ channel, actorByActorId: actor }) => ({
          channel,
          actor: actor ?? undefined,
        })),
      }),
    }));
  },
};
