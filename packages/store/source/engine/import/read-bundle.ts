import type { Article, Mention, Note, Statement } from '@depeche/model';
import { sql } from 'kysely';
import type { Bundle } from '../../import/bundle.ts';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';

/** An article that the store holds, with what stands in it. */
export function* readBundle(runner: Runner, article: number): Steps<Bundle> {
  const query = runner.once(
    'article json',
    () => sql<{ json: string }>`select json from record where id = ${slot('article')}`,
  );
  // The store's JSON is the article that went in.
  return {
    article: JSON.parse((yield* runner.get(query, { article }))?.json ?? 'null') as Article,
    statements: yield* readAllOf<Statement>(runner, 'statement', article),
    mentions: yield* readAllOf<Mention>(runner, 'mention', article),
    notes: yield* readAllOf<Note>(runner, 'note', article),
  };
}

/** The statements, mentions or notes of an article, in their order. */
export function* readAllOf<T>(runner: Runner, type: Inside, article: number): Steps<T[]> {
  // The store's JSON is the record that went in.
  return (yield* jsonOfAll(runner, type, article)).map((json) => JSON.parse(json) as T);
}

type Inside = 'statement' | 'mention' | 'note';

/** The same as JSON. */
export function* jsonOfAll(runner: Runner, type: Inside, article: number): Steps<string[]> {
  const query = runner.once(
    `${type}s of`,
    () => sql<{ json: string }>`select r.json from ${sql.table(type)} as t cross join record as r
      where t.article = ${slot('article')} and r.id = t.id order by t.ordinal`,
  );
  return (yield* runner.all(query, { article })).map(({ json }) => json);
}
