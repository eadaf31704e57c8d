import { dayNumber } from '@depeche/model';
import type { StatementFilter } from '@depeche/store';
import type { Samples } from './samples.ts';

/** A filter of statements. */
export interface BenchFilter {
  readonly name: string;
  readonly filter: StatementFilter;
  /** Undefined where SQLite would have to sort what the store need not look at. */
  readonly bare?: BareFilter;
}

/** The rows of a filter as one would write them down by hand for SQLite. */
export interface BareFilter {
  /** From where, with `w` as what has the position, and `id` as which column of it is the statement. */
  readonly from: string;
  readonly where: string;
  readonly values: readonly (string | number)[];
  readonly id?: string;
}

/** Every filter of statements, with a value that there is much of. */
export function filtersOf(samples: Samples): readonly BenchFilter[] {
  const { month, frequentSpeaker, addressee, relayer } = samples;
  const by = (role: string, slug: string) => ({
    from: 'statement_actor as w',
    where: `w.actor = (select id from actor where slug = ?) and w.role = '${role}'`,
    values: [slug],
    id: 'w.statement',
  });
  const column = (name: string, value: string) => ({
    from: 'statement as w',
    where: `w.${name} = ?`,
    values: [value],
  });
  const holding = (word: string) => ({
    from: 'statement_words as s cross join statement as w',
    where: 'statement_words match ? and w.id = s.rowid',
    values: [`"${word}"`],
  });
  return [
    { name: 'frequent speaker', filter: { speaker: frequentSpeaker }, bare: by('SPEAKER', frequentSpeaker) },
    {
      name: 'rare speaker',
      filter: { speaker: samples.rareSpeaker },
      bare: by('SPEAKER', samples.rareSpeaker),
    },
    { name: 'addressee', filter: { addressee }, bare: by('ADDRESSEE', addressee) },
    { name: 'via', filter: { via: relayer }, bare: by('VIA', relayer) },
    {
      name: 'topic',
      filter: { about: { topic: samples.topic } },
      bare: {
        from: 'statement_subject as w',
        where: 'w.subject = (select id from topic where slug = ?)',
        values: [samples.topic],
        id: 'w.statement',
      },
    },
    {
      name: 'event',
      filter: { event: samples.event },
      bare: {
        from: 'statement_event as w',
        where: 'w.event = (select id from event where slug = ?)',
        values: [samples.event],
        id: 'w.statement',
      },
    },
    { name: 'form', filter: { form: ['DIRECT'] }, bare: column('form', 'DIRECT') },
    { name: 'act', filter: { act: ['REQUEST'] }, bare: column('act', 'REQUEST') },
    { name: 'certainty', filter: { certainty: ['CERTAIN'] }, bare: column('certainty', 'CERTAIN') },
    { name: 'polarity', filter: { polarity: ['NEGATIVE'] }, bare: column('polarity', 'NEGATIVE') },
    {
      name: 'channel',
      filter: { channel: ['BRIEFING'] },
      bare: {
        from: 'statement_channel as w',
        where: 'w.channel = ?',
        values: ['BRIEFING'],
        id: 'w.statement',
      },
    },
    {
      name: 'month',
      filter: { time: month },
      bare: {
        from: 'statement as w',
        where: 'w.earliest <= ? and w.latest >= ?',
        values: [dayNumber(month.to) ?? 0, dayNumber(month.from) ?? 0],
      },
    },
    {
      name: 'article',
      filter: { article: samples.article },
      bare: {
        from: 'statement as w',
        where: 'w.article = (select id from article where slug = ?)',
        values: [samples.article],
      },
    },
    {
      name: 'dossier',
      filter: { dossier: samples.dossier },
      bare: {
        from: 'dossier_record as d cross join statement as w',
        where: `d.dossier = (select id from dossier where slug = ?) and d.type = 'article' and w.article = d.record`,
        values: [samples.dossier],
      },
    },
    { name: 'common word', filter: { query: samples.commonWord } },
    { name: 'rare word', filter: { query: samples.rareWord }, bare: holding(samples.rareWord) },
  ];
}

/** The statement that reads the same rows as a page of 20 under a filter, and one more as the store does. */
export function barePage({ from, where, id = 'w.id' }: Omit<BareFilter, 'values'>): string {
  return `select j.json, w.position from ${from} cross join record as j
    where ${where} and j.id = ${id} order by w.position limit 21`;
}
