// The first statements of the store's list, with what hangs on them, as rows for servers that have data of their own.
// Where several speak jointly, the first of them stands for all.
import { open } from '@depeche/store';
import { nameOf } from './thin.js';

export function readRows(path, count) {
  const store = open(path);
  const [actors, articles, statements, links] = [new Map(), new Map(), [], []];
  const actorId = (slug) => {
    if (slug === undefined) return null;
    if (!actors.has(slug)) {
      const { name } = store.find('actor', slug);
      actors.set(slug, { id: actors.size + 1, slug, name: nameOf(name) });
    }
    return actors.get(slug).id;
  };
  const articleId = (slug) => {
    if (!articles.has(slug)) {
      const { title } = store.find('article', slug);
      articles.set(slug, { id: articles.size + 1, slug, title: title ?? null });
    }
    return articles.get(slug).id;
  };
  let after;
  while (statements.length < count) {
    const { edges } = store.list('statement', { first: 100, after });
    for (const { node } of edges) {
      const id = statements.length + 1;
      const { slug, text, form, act } = node;
      const refs = { article_id: articleId(node.article), actor_id: actorId(node.speakers[0]) };
      statements.push({ id, slug, text, form, act, ...refs });
      for (const { channel, actors } of node.attribution) {
        links.push({ id: links.length + 1, channel, statement_id: id, actor_id: actorId(actors[0]) });
      }
    }
    if (edges.length < 100) break;
    after = edges.at(-1).cursor;
  }
  store.close();
  return { actors: [...actors.values()], articles: [...articles.values()], statements, links };
}
