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

// Conditions of one filter all hold at once; a list holds where one of its values does, an empty one nowhere. An unknown
// slug holds nowhere. `query` is full text, read as in a search. What has no date is in no range of days.
type Optional<T> = T | null | undefined;

/** Which articles. */
export interface ArticleFilter {
  /** Which the dossier has. */
  readonly dossier?: Optional<Slug>;
  readonly query?: Optional<string>;
  readonly language?: Optional<Language>;
  readonly publishedOn?: Optional<TimeRange>;
  /** In which the actor is mentioned, speaks, passes on, is addressed, is spoken about or takes part in an event. */
  readonly actor?: Optional<Slug>;
  /** In which words of the event stand or, where it has none of its own, those of a statement on which it rests. */
  readonly event?: Optional<Slug>;
  /** In which the place is mentioned, is spoken about or is where an event was. */
  readonly place?: Optional<Slug>;
  /** In which the topic is spoken about. */
  readonly topic?: Optional<Slug>;
}

/** Which actors. */
export interface ActorFilter {
  /** Which the dossier has. */
  readonly dossier?: Optional<Slug>;
  /** In which they are mentioned, speak, pass on, are addressed, are spoken about or take part in an event. */
  readonly article?: Optional<Slug>;
  readonly kind?: Optional<readonly ActorKind[]>;
  readonly query?: Optional<string>;
}

/** Which statements. */
export interface StatementFilter {
  /** Whose article the dossier has. */
  readonly dossier?: Optional<Slug>;
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
  /** Which the dossier has. */
  readonly dossier?: Optional<Slug>;
  /** In which words of theirs stand, as in the filter of articles. */
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
  /** Which the dossier has. */
  readonly dossier?: Optional<Slug>;
  /** With which the article has to do: as in its own filter; conflicts in which a record of the article stands. */
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
  /** As in the filters of statements and events. */
  readonly dossier?: Optional<Slug>;
  readonly article?: Optional<Slug>;
  /** Who speaks, or takes part. */
  readonly actor?: Optional<Slug>;
  readonly time?: Optional<TimeRange>;
}
