import type { DatabaseSync } from 'node:sqlite';

/** What is asked for: what there is much of in the store, and what there is little of. */
export interface Samples {
  readonly frequentSpeaker: string;
  readonly rareSpeaker: string;
  readonly addressee: string;
  readonly relayer: string;
  readonly article: string;
  readonly dossier: string;
  readonly topic: string;
  readonly event: string;
  readonly commonWord: string;
  readonly rareWord: string;
  readonly month: { readonly from: string; readonly to: string };
}

/** Finds them in a store, by its tables. Throws an `Error` for a store that has none of a kind. */
export function findSamples(database: DatabaseSync): Samples {
  const text = (sql: string, ...values: string[]): string => {
    const row = database.prepare(sql).get(...values);
    if (!row) throw new Error(`The store has nothing to ask for: ${sql}.`);
    return String(Object.values(row)[0]);
  };
  const mostIn = (role: string) =>
    text(
      `select a.slug from (select actor, count(*) as n from statement_actor where role = ? group by actor order by n desc limit 1)
       join actor as a on a.id = actor`,
      role,
    );
  const month = text(`select strftime('%Y-%m', earliest * 86400, 'unixepoch') from statement
    where precision = 0 order by earliest limit 1 offset (select count(*) / 2 from statement where precision = 0)`);
  database.exec(`create virtual table temp.vocabulary using fts5vocab('main', 'statement_words', 'row')`);
  const word = (condition: string) =>
    text(`select term from temp.vocabulary where length(term) > 3 and ${condition} limit 1`);
  return {
    frequentSpeaker: text('select slug from actor order by statements desc limit 1'),
    rareSpeaker: text(
      'select slug from actor where statements between 1 and 25 order by statements desc limit 1',
    ),
    addressee: mostIn('ADDRESSEE'),
    relayer: mostIn('VIA'),
    article: text('select slug from article order by published_on limit 1'),
    dossier: text('select slug from dossier order by id limit 1 offset (select count(*) / 2 from dossier)'),
    topic:
      text(`select t.slug from (select subject, count(*) as n from statement_subject group by subject order by n desc)
      join topic as t on t.id = subject limit 1`),
    event:
      text(`select e.slug from (select event, count(*) as n from statement_event group by event order by n desc limit 1)
      join event as e on e.id = event`),
    commonWord: word('1 = 1 order by doc desc'),
    rareWord: word('doc between 1 and 25 order by doc desc, term'),
    month: { from: `${month}-01`, to: lastDayOf(month) },
  };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
