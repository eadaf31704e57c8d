import type {
  ActorKind,
  Certainty,
  Channel,
  EventStatus,
  EventType,
  Language,
  Mentionable,
  MentionKind,
  Polarity,
  Slug,
  StatementAct,
  StatementForm,
  Subject,
  TimeRange,
} from '@depeche/model';

// Conditions of one filter all hold at once; a list holds where one of its values does. `query` is folded full text.
type Optional<T> = T | null | undefined;

/** Which articles. */
export interface ArticleFilter {
  readonly query?: Optional<string>;
  readonly language?: Optional<Language>;
  readonly publishedOn?: Optional<TimeRange>;
  /** In which the actor is mentioned, speaks, is addressed or takes part in an event. */
  readonly actor?: Optional<Slug>;
  /** In which evidence of the event stands. */
  readonly event?: Optional<Slug>;
  readonly place?: Optional<Slug>;
  readonly topic?: Optional<Slug>;
}

/** Which actors. */
export interface ActorFilter {
  /** In which they are mentioned, speak, are addressed or take part in an event. */
  readonly article?: Optional<Slug>;
  readonly kind?: Optional<readonly ActorKind[]>;
  readonly query?: Optional<string>;
}

/** Which statements. */
export interface StatementFilter {
  readonly article?: Optional<Slug>;
  readonly speaker?: Optional<Slug>;
  readonly addressee?: Optional<Slug>;
  /** Who passed it on: an actor of any link of its chain but the last. */
  readonly via?: Optional<Slug>;
  readonly during?: Optional<Slug>;
  readonly about?: Optional<Subject>;
  /** About the event, during it, or performing it. */
  readonly event?: Optional<Slug>;
  readonly form?: Optional<readonly StatementForm[]>;
  readonly act?: Optional<readonly StatementAct[]>;
  readonly certainty?: Optional<readonly Certainty[]>;
  readonly polarity?: Optional<readonly Polarity[]>;
  /** The channel of any link of its chain. */
  readonly channel?: Optional<readonly Channel[]>;
  readonly time?: Optional<TimeRange>;
  readonly query?: Optional<string>;
}

/** Which events. */
export interface EventFilter {
  readonly article?: Optional<Slug>;
  readonly participant?: Optional<Slug>;
  readonly place?: Optional<Slug>;
  readonly type?: Optional<readonly EventType[]>;
  readonly mode?: Optional<readonly string[]>;
  readonly status?: Optional<readonly EventStatus[]>;
  readonly time?: Optional<TimeRange>;
  readonly query?: Optional<string>;
}

/** Which places, topics or conflicts. */
export interface PlainFilter {
  readonly article?: Optional<Slug>;
  readonly query?: Optional<string>;
}

/** Which mentions. */
export interface MentionFilter {
  readonly article?: Optional<Slug>;
  readonly of?: Optional<Mentionable>;
  readonly kind?: Optional<readonly MentionKind[]>;
}

/** Which statements and events of the timeline; both kinds where `kinds` is left out. */
export interface TimelineFilter {
  readonly kinds?: Optional<ReadonlyArray<'statement' | 'event'>>;
  readonly article?: Optional<Slug>;
  /** Who speaks, or takes part. */
  readonly actor?: Optional<Slug>;
  readonly time?: Optional<TimeRange>;
}
