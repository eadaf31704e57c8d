import type { Named } from '../answers/essence.ts';
import { PAGE } from '../questions.ts';
import type { Dialect } from './dialect.ts';

interface Node {
  readonly slug: string;
  readonly text: string;
  readonly Actor: Named | null;
  readonly Article?: { readonly slug: string };
  readonly Links?: ReadonlyArray<{ readonly channel: string; readonly Actor: Named | null }>;
}

interface Data {
  readonly Statement?: Node;
  readonly allStatements?: readonly Node[];
}

/**
 * The schema that json-graphql-server makes of the rows. It has pages by number alone, so the page that a statement
 * stands on is asked for.
 */
export const jsonGraphqlServer: Dialect = {
  queries: {
    one: 'query One($id: ID!) { Statement(id: $id) { slug text form act Actor { slug name } } }',
    page: `query Page($page: Int) { allStatements(page: $page, perPage: ${PAGE}) {
      slug text form act Actor { slug name } } }`,
    nested: `query Nested($page: Int) { allStatements(page: $page, perPage: ${PAGE}) {
      id slug text Article { slug title } Actor { slug name } Links { channel Actor { slug name } } } }`,
  },
  variables: (question, { index }) =>
    question === 'one' ? { id: String(index + 1) } : { page: Math.floor(index / PAGE) },
  essences: (question, { Statement: one, allStatements: all = one ? [one] : [] }: Data) =>
    all.map(({ slug, text, Actor, Article, Links }) => ({
      slug,
      text,
      speaker: Actor ?? undefined,
      ...(question === 'nested' && {
        article: Article?.slug,
        chain: Links?.map(({ channel, Actor }) => ({ channel, actor: Actor ?? undefined })),
      }),
    })),
};
