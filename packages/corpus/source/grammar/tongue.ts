import type { StatementAct, StatementForm } from '@depeche/model';

/** A claim that can be quoted: what it is about, and what is said of it. */
export interface Predicate {
  readonly words: string;
  readonly polarity: 'POSITIVE' | 'NEGATIVE';
  readonly tense: 'PAST_OR_PRESENT' | 'FUTURE';
}

/** How an event is told: what was done, and what somebody is to do. */
export interface Deed {
  readonly done: string;
  readonly toDo: string;
}

/** What the sentences of a language need: a grammar of our own, as small as news allows. */
export interface Tongue {
  readonly language: 'en' | 'fr';
  readonly weekday: (day: Date) => string;
  readonly fullDate: (day: Date) => string;
  readonly month: (day: Date) => string;
  readonly on: (date: string) => string;
  readonly inPeriod: (period: string) => string;
  readonly about: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly since: (month: string) => string;
  readonly atHour: (date: string, hour: number) => string;
  /** The words that report, by act, said to somebody or to nobody, of one or several. */
  readonly cue: (act: StatementAct, addressed: boolean, plural: boolean, form: StatementForm) => string;
  /** The words before an addressee, with the name as it then stands. */
  readonly to: (name: string, act: StatementAct) => readonly [string, string];
  readonly accordingTo: string;
  readonly citing: string;
  readonly that: string;
  /** Quotation marks and what stands before a quotation. */
  readonly quote: readonly [string, string];
  readonly colon: string;
  readonly nouns: readonly [string, ...string[]];
  readonly predicates: readonly [Predicate, ...Predicate[]];
  readonly tails: readonly [string, ...string[]];
  readonly tasks: readonly [string, ...string[]];
  readonly channels: Readonly<Record<string, string>>;
  readonly subject: (noun: string, place: string) => string;
  readonly project: (word: string) => string;
  readonly deeds: readonly [Deed, ...Deed[]];
  /** The verb of an event, by its status. */
  readonly act: (deed: Deed, status: string, plural: boolean) => string;
  readonly at: (place: string) => string;
  readonly delegates: (count: number) => readonly [string, string];
  readonly headline: (noun: string, place: string, topic: string) => string;
}
