import type { RecordType } from '@depeche/model';
import { sql } from 'kysely';
import type { Records } from '../../contract/store.ts';
import { StoreError } from '../../error.ts';
import { wordsRow } from '../../import/words-row.ts';
import { slot } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';
import { refreshArticleRecords } from './article-records.ts';
import type { Writer } from './writer.ts';

/** A record that the store holds. */
export interface Held {
  readonly id: number;
  readonly json: string;
}

/** What one import knows and has done so far. */
export class Session {
  readonly runner: Runner;
  readonly write: Writer;
  /** The dossier's row, and the place of its import among all. */
  readonly dossier: number;
  readonly sequence: number;
  /** Whether no dossier was imported later: not so where an earlier edition is brought back. */
  readonly isNewest: boolean;
  /** Whether nothing of the dossier has been claimed yet. */
  isFirstPart = true;
  /** Articles for which it has to be worked out anew with which records they have to do. */
  readonly affected = new Set<number>();
  readonly #ids = new Map<string, number>();
  readonly #created = new Set<number>();
  readonly #words = new Map<RecordType, Map<number, Tables['article_words']>>();

  constructor(runner: Runner, write: Writer, dossier: number, sequence: number, isNewest: boolean) {
    this.runner = runner;
    this.write = write;
    this.dossier = dossier;
    this.sequence = sequence;
    this.isNewest = isNewest;
  }

  *find(type: RecordType, slug: string): Steps<Held | undefined> {
    const query = this.runner.once(
      `held ${type}`,
      () => sql<Held>`select r.id, r.json from ${sql.table(type)} as t cross join record as r
        where t.slug = ${slot('slug')} and r.id = t.id`,
    );
    const held = yield* this.runner.get(query, { slug });
    if (held) this.#ids.set(`${type} ${slug}`, held.id);
    return held;
  }

  /** Puts a new record in, still without the columns of its type. */
  *create(type: RecordType, slug: string, json: string): Steps<number> {
    const id = yield* this.write.create('record', { type, json });
    this.#ids.set(`${type} ${slug}`, id);
    this.#created.add(id);
    return id;
  }

  /** Whether a record came with this part: nothing of it has to be taken out first. */
  isNew(id: number): boolean {
    return this.#created.has(id);
  }

  /** The id of a record that is there. Throws `BROKEN_REFERENCE`. */
  *idOf(type: RecordType, slug: string): Steps<number> {
    const id = this.#ids.get(`${type} ${slug}`) ?? (yield* this.find(type, slug))?.id;
    if (id === undefined) throw new StoreError('BROKEN_REFERENCE', `There is no ${type} “${slug}”.`);
    return id;
  }

  /**
   * Writes the row of a record in place of the one that it had. What is new is put in plainly: for a row that may have to
   * be changed instead, SQLite keeps every page that it touches so that it could take the row back.
   */
  put<T extends keyof Records>(table: T, row: Partial<Tables[T]> & { readonly id: number }): Steps<void> {
    return this.isNew(row.id) ? this.write.insert(table, row) : this.write.upsert(table, row);
  }

  /** The JSON of a record that is there. */
  *jsonOf(id: number): Steps<string> {
    const query = this.runner.once(
      'json of',
      () => sql<{ json: string }>`select json from record where id = ${slot('id')}`,
    );
    return (yield* this.runner.get(query, { id }))?.json ?? '';
  }

  *setJson(id: number, json: string): Steps<void> {
    const query = this.runner.once(
      'set json',
      () => sql`update record set json = ${slot('json')} where id = ${slot('id')}`,
    );
    yield* this.runner.run(query, { id, json });
  }

  /** Sets the words by which a record is found, when all else is written. */
  setWords<T extends keyof Records>(type: T, id: number, record: Records[T]): void {
    const rows = this.#words.get(type) ?? new Map();
    rows.set(id, { rowid: id, ...wordsRow(type, record) });
    this.#words.set(type, rows);
  }

  /** Writes what is worked out from the records of a part, and forgets them, so that memory holds one part at a time. */
  *flush(): Steps<void> {
    yield* refreshArticleRecords(this);
    yield* this.#writeWords();
    this.affected.clear();
    this.#ids.clear();
    this.#created.clear();
  }

  /**
   * Writes the words that were set. Last, because the full-text index keeps new words in memory only until the next row
   * of a table that others refer to: one by one, every record would cost a flush.
   */
  *#writeWords(): Steps<void> {
    for (const [type, rows] of this.#words) {
      for (const id of rows.keys())
        if (!this.isNew(id)) yield* this.write.remove(`${type}_words`, 'rowid', id);
      for (const row of rows.values())
        yield* this.write.insert(`${type}_words`, this.runner.dialect.words.rowOf(row));
    }
    this.#words.clear();
  }

  /** The articles with which an event or a conflict has to do now are affected. */
  *affectArticlesOf(id: number): Steps<void> {
    const query = this.runner.once(
      'articles of',
      () => sql<{ article: number }>`
        select article from event_article where event = ${slot('id')}
        union select s.article from conflict_party as p cross join statement as s
          where p.conflict = ${slot('id')} and s.id = p.party
        union select a.article from conflict_party as p cross join event_article as a
          where p.conflict = ${slot('id')} and a.event = p.party`,
    );
    for (const { article } of yield* this.runner.all(query, { id })) this.affected.add(article);
  }
}
