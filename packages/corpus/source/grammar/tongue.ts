import type { Actor, Channel, EventStatus } from '@depeche/model';
import type { Claim, Deed, Tail, Task, Thing } from '../world/vocabulary.ts';

/** A verb that reports, of one and of several, and what stands before whoever is spoken to. */
export interface Cue {
  readonly alone: readonly [string, string];
  readonly addressed: readonly [string, string];
  readonly to: string;
}

/** What is told with a sentence or a quotation. */
export type Told = 'ASSERT' | 'AGREE' | 'SUPPORT' | 'CONCEDE' | 'ACCUSE' | 'THREATEN';
/** What is told with what is to be done. */
export type Asked = 'REQUEST' | 'REJECT' | 'AGREE' | 'THREATEN';

/** How the statuses are told that events have here. */
export type TellableStatus = Exclude<EventStatus, 'ONGOING'>;

/** What an event is called, and what stands between the two who take part. */
export interface DeedWords {
  readonly noun: string;
  readonly tell: (status: TellableStatus, isPlural: boolean) => string;
  readonly to: string;
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
  readonly from: (month: string) => string;
  readonly atHour: (date: string, hour: number) => string;

  /** What an actor is called, at first and when it comes again. */
  readonly name: (actor: Actor, isFirst: boolean) => string;
  /** What stands before a name, and the name as it then stands. */
  readonly before: (preposition: string, name: string) => readonly [string, string];
  readonly and: string;
  readonly accordingTo: string;
  readonly citing: string;
  readonly that: string;
  readonly quote: readonly [string, string];
  /** What stands between a quotation and the verb behind it. */
  readonly colon: string;
  /** Whether the verb comes before the speaker where a quotation came first. */
  readonly isInverted: boolean;

  readonly told: Readonly<Record<Told, Cue>>;
  readonly asked: Readonly<Record<Asked, Cue>>;
  readonly things: Readonly<Record<Thing, string>>;
  readonly subject: (thing: string, place: string) => string;
  readonly claims: Readonly<Record<Claim, { readonly yes: string; readonly no: string }>>;
  readonly tasks: Readonly<Record<Task, string>>;
  readonly tails: Readonly<Record<Tail, (plan: string) => string>>;
  readonly channels: Readonly<Record<Exclude<Channel, 'UNSPECIFIED'>, string>>;

  readonly deeds: Readonly<Record<Deed, DeedWords>>;
  readonly at: (place: string) => string;
  readonly during: (deed: DeedWords) => string;
  readonly after: (deed: DeedWords) => string;
  /** The words before a number of people, and that number with what they are. */
  readonly delegates: (count: number) => readonly [string, string];
  readonly label: (deed: DeedWords, agent: string, other: string) => string;

  readonly headline: (subject: string, topic: string) => string;
  readonly publisher: (word: string) => string;
  /** Sentences that report nobody's words. */
  readonly asides: readonly [(place: string) => string, ...Array<(place: string) => string>];
}
