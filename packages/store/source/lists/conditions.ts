import { earliestDay, isDate, latestDay, type TimeRange } from '@depeche/model';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { StoreError } from '../error.ts';
import type { Value } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import { unindexed } from '../sql/unindexed.ts';
import { readQuery } from '../words/query.ts';
import type { Condition, Filled, Way } from './definition.ts';
import type { WordsSql } from './dialect.ts';

type Read<Filter, T> = (filter: Filter) => T | null | undefined;

/** Builds the ways of one value of a condition; `value` is filled in later. */
type WaysOfOne = (value: Filled) => Way | readonly Way[];

/** The id of a record of that type, from its slug; null, which equals nothing, where there is none. */
export function idOf(type: keyof Tables, slug: Filled): RawBuilder<unknown> {
  return sql`(select id from ${sql.table(type)} where slug = ${slug})`;
}

/** A column of the record's own table has one of these values. */
export function oneOf<Filter>(
  name: string,
  table: keyof Tables,
  column: string,
  sorted: readonly string[],
  read: Read<Filter, readonly string[]>,
): Condition<Filter> {
  return {
    name,
    read: (filter) => distinct(read(filter)),
    ways: (values) =>
      values.map((value) => ({ table, sorted, where: (of) => sql<SqlBool>`${of(column)} = ${value}` })),
    test: (values, of) => sql<SqlBool>`${unindexed(of(column))} in (${sql.join(values)})`,
  };
}

/** A table beside the record's own joins it to another record, given by its slug. */
export function joined<Filter>(
  name: string,
  ways: WaysOfOne,
  read: Read<Filter, string>,
  isNarrow = false,
): Condition<Filter> {
  return {
    name,
    read: (filter) => single(read(filter)),
    ways: (values) => values.flatMap(ways),
    test: (values, of) => existsOn(values.flatMap(ways), of),
    isNarrow,
  };
}

/** As `joined`, with a list of values of which one is enough. */
export function joinedToOneOf<Filter>(
  name: string,
  ways: WaysOfOne,
  read: Read<Filter, readonly string[]>,
): Condition<Filter> {
  return {
    name,
    read: (filter) => distinct(read(filter)),
    ways: (values) => values.flatMap(ways),
    test: (values, of) => existsOn(values.flatMap(ways), of),
    meet: true,
  };
}

/** The record leads to one of these ways: looked up by its position where they have it, which their keys end with. */
function existsOn(ways: readonly Way[], of: (name: string) => RawBuilder<unknown>): RawBuilder<SqlBool> {
  const tests = ways.map((way) => {
    if (way.link === undefined) return way.where(of);
    const probe = (name: string) => sql.ref(`x.${name}`);
    const hasPosition = way.repeats?.includes('position') === true;
    const same = hasPosition
      ? sql`${probe('position')} = ${of('position')}`
      : sql`${probe(way.link)} = ${of(way.matches ?? 'id')}`;
    return sql<SqlBool>`exists (select 1 from ${sql.table(way.table)} as x where ${way.where(probe)} and ${same})`;
  });
  return sql<SqlBool>`(${sql.join(tests, sql` or `)})`;
}

/** The dossier claims the record or, where `matches` names a column, the record of that type whose id stands in it. */
export function inDossier<Filter extends { readonly dossier?: string | null | undefined }>(
  type: string,
  matches?: string,
): Condition<Filter> {
  return joined(
    'dossier',
    (slug) => ({
      table: 'dossier_record',
      link: 'record',
      ...(matches !== undefined && { matches }),
      sorted: [],
      where: (of) =>
        sql<SqlBool>`${of('dossier')} = ${idOf('dossier', slug)} and ${of('type')} = ${sql.lit(type)}`,
    }),
    ({ dossier }) => dossier,
  );
}

/** The record is on a position of that article: positions begin with its slug. */
export function inArticle<Filter>(table: keyof Tables, read: Read<Filter, string>): Condition<Filter> {
  const within = ([from, to]: readonly Filled[], of: (name: string) => RawBuilder<unknown>) =>
    sql<SqlBool>`${of('position')} > ${from} and ${of('position')} < ${to}`;
  return {
    name: 'article',
    read: (filter) => {
      const slug = read(filter);
      // "!" is the character after an article's slug in a position, '"' the one after that.
      return slug === null || slug === undefined ? undefined : [`${slug}!`, `${slug}"`];
    },
    ways: (values) => [{ table, sorted: ['POSITION'], where: (of) => within(values, of) }],
    test: within,
    isNarrow: true,
  };
}

/** A filter that can ask for words. */
type Searched = { readonly query?: string | null | undefined };

/** The record's words are those of a full-text search. */
export function withWords(table: keyof Tables, words: WordsSql): ReadonlyArray<Condition<Searched>> {
  const rows = sql.table(table);
  const found = (values: readonly Filled[]) => words.holds(table, values, (name) => sql.ref(name));
  const condition = (
    name: string,
    hasPrefix: boolean,
    test: Condition<Searched>['test'],
  ): Condition<Searched> => ({
    name,
    read: ({ query }) => {
      if (query === null || query === undefined) return undefined;
      const terms = readQuery(query);
      return terms.some(({ isPrefix }) => isPrefix) === hasPrefix ? words.valuesOf(terms) : undefined;
    },
    ways: (values) => [{ table, link: 'rowid', sorted: [], where: (of) => words.holds(table, values, of) }],
    test,
    leadsCounts: true,
  });
  return [
    // Looked up record by record: it is only tested where other conditions, or the ordering, lead to few records.
    condition(
      'words',
      false,
      (values, of) =>
        sql<SqlBool>`exists (select 1 from ${rows} where ${found(values)} and rowid = ${of('id')})`,
    ),
    // All words that begin so are put together anew at each look-up, so here they are put together once.
    condition(
      'beginnings',
      true,
      (values, of) => sql<SqlBool>`${of('id')} in (select rowid from ${rows} where ${found(values)})`,
    ),
  ];
}

/** The longest time that a date other than an interval can mean, in days. */
const LONGEST = 366;

/** The record's dates overlap a range of days; what has no date overlaps none. Throws `BAD_DATE`. */
export function overlapping<Filter>(
  table: keyof Tables,
  order: string,
  read: Read<Filter, TimeRange>,
): Condition<Filter> {
  return {
    name: 'time',
    read: (filter) => readRange(read(filter)),
    // Only what is open-ended or an interval can have begun long before: a small index of its own finds it.
    ways: ([from, to]) => [
      {
        table,
        sorted: [order],
        where: (of) =>
          sql<SqlBool>`${of('earliest')} >= ${from} - ${sql.lit(LONGEST)} and ${of('earliest')} <= ${to}
            and ${of('precision')} between 0 and 3 and ${of('latest')} >= ${from}`,
      },
      {
        table,
        sorted: [order],
        where: (of) =>
          sql<SqlBool>`${of('precision')} = 4 and ${of('earliest')} <= ${to} and ${of('latest')} >= ${from}`,
      },
    ],
    test: ([from, to], of) =>
      sql<SqlBool>`${unindexed(of('earliest'))} <= ${to} and ${unindexed(of('latest'))} >= ${from}`,
  };
}

/** A range as day numbers. Throws `BAD_DATE`. */
export function readRange(range: TimeRange | null | undefined): readonly [number, number] | undefined {
  if (range === null || range === undefined) return undefined;
  for (const day of [range.from, range.to]) {
    if (day !== null && day !== undefined && !isDate(day))
      throw new StoreError('BAD_DATE', `“${day}” is no day: expected YYYY-MM-DD.`);
  }
  return [earliestDay(range.from ?? null), latestDay(range.to ?? null)];
}

function single(value: string | null | undefined): readonly Value[] | undefined {
  return value === null || value === undefined ? undefined : [value];
}

function distinct(values: readonly string[] | null | undefined): readonly Value[] | undefined {
  return values === null || values === undefined ? undefined : [...new Set(values)].sort();
}
