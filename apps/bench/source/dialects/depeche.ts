import type { Essence, Named } from '../answers/essence.ts';
import { PAGE } from '../questions.ts';
import type { Dialect } from './dialect.ts';

interface Node {
  readonly slug: string;
  readonly text: string;
  readonly speakers: readonly Named[];
  readonly article?: { readonly slug: string };
  readonly attribution?: ReadonlyArray<{ readonly channel: string; readonly actors: readonly Named[] }>;
}

interface Data {
  readonly statement?: Node;
  readonly statements?: { readonly nodes?: readonly Node[]; readonly edges?: ReadonlyArray<{ node: Node }> };
}

/** Our schema, and the thin one of the servers that answer from our store. */
export const depeche: Dialect = {
  queries: {
    one: 'query One($slug: String!) { statement(slug: $slug) { slug text form act speakers { slug name } } }',
    page: `query Page($after: String) { statements(first: ${PAGE}, after: $after) {
      nodes { slug text form act speakers { slug name } } } }`,
    nested: `query Nested($after: String) { statements(first: ${PAGE}, after: $after) {
      edges { cursor node { slug text article { slug title } speakers { slug name }
        attribution { channel actors { slug name } } } }
      pageInfo { hasNextPage endCursor } } }`,
  },
  variables: (question, { slug, after }) => (question === 'one' ? { slug } : { after }),
  essences: (question, { statement, statements }: Data) => {
    const nodes = statement ? [statement] : (statements?.nodes ?? statements?.edges?.map(({ node }) => node));
    return (nodes ?? []).map((node) => toEssence(node, question === 'nested'));
  },
};

function toEssence({ slug, text, speakers, article, attribution }: Node, isNested: boolean): Essence {
  const plain = { slug, text, speaker: speakers[0] };
  if (!isNested) return plain;
  const chain = attribution?.map(({ channel, actors }) => ({ channel, actor: actors[0] }));
  return { ...plain, article: article?.slug, chain };
}
