import { sql } from 'kysely';
import { slot } from '../../sql/slot.ts';
import type { Steps } from '../steps.ts';
import type { Session } from './session.ts';

/** Works out anew with which records the affected articles have to do. */
export function* refreshArticleRecords(session: Session): Steps<void> {
  const { runner, write, affected } = session;
  const query = runner.once('article records', () => {
    const article = slot('article');
    // That a record is there once is left to the key: to sort so few rows out first takes longer.
    return sql`insert into article_record (record, published_on, slug, article)
      select x.record, a.published_on, a.slug, a.id from article as a cross join (
        select m.of as record from mention as m
          where m.article = ${article} and not exists (select 1 from event as e where e.id = m.of)
        union all select y.actor from statement as s cross join statement_actor as y
          where s.article = ${article} and y.statement = s.id
        union all select y.subject from statement as s cross join statement_subject as y
          where s.article = ${article} and y.statement = s.id and not exists (select 1 from event as e where e.id = y.subject)
        union all select y.event from event_article as y where y.article = ${article}
        union all select p.actor from event_article as y cross join event_participant as p
          where y.article = ${article} and p.event = y.event
        union all select e.place from event_article as y cross join event as e
          where y.article = ${article} and e.id = y.event and e.place is not null
        union all select p.conflict from statement as s cross join conflict_party as p
          where s.article = ${article} and p.party = s.id
        union all select p.conflict from event_article as y cross join conflict_party as p
          where y.article = ${article} and p.party = y.event
      ) as x where a.id = ${article} on conflict do nothing`;
  });
  for (const article of affected) {
    if (!session.isNew(article)) yield* write.remove('article_record', 'article', article);
    yield* runner.run(query, { article });
  }
}
