import type { z } from 'zod';
import type { EventType, ModeOf } from '../plover.ts';
import type {
  actorEntrySchema,
  articleEntrySchema,
  conflictEntrySchema,
  eventEntrySchema,
  mentionEntrySchema,
  noteEntrySchema,
  placeEntrySchema,
  statementEntrySchema,
  topicEntrySchema,
} from './document.ts';

// What an author writes, field by field as in the document's schema, with each reference narrowed to the slugs that the
// dossier has. `References` without an argument takes any slug: for records that are written apart from their dossier.

/** The slugs to which the records of one dossier can refer, by type. */
export interface References {
  readonly actor: string;
  readonly place: string;
  readonly topic: string;
  readonly event: string;
  readonly article: string;
  readonly statement: string;
}

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends ReadonlyArray<infer Item>
    ? ReadonlyArray<DeepReadonly<Item>>
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };

type Written<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;
type Override<T, Fields> = Omit<T, keyof Fields> & Fields;
type ItemOf<T> = NonNullable<T> extends ReadonlyArray<infer Item> ? Item : never;
type ValueOf<T> = NonNullable<T>[keyof NonNullable<T>];

type OneOf<R extends References, Types extends keyof References> = {
  [T in Types]: { readonly [K in T]: R[T] };
}[Types];

type WrittenActor = Written<typeof actorEntrySchema>;
type WrittenPlace = Written<typeof placeEntrySchema>;
type WrittenEvent = Written<typeof eventEntrySchema>;
type WrittenStatement = Written<typeof statementEntrySchema>;
type WrittenArticle = Written<typeof articleEntrySchema>;

/** An actor as its author writes it. */
export type ActorInput<R extends References = References> = Override<
  WrittenActor,
  {
    readonly memberOf?: ReadonlyArray<R['actor']>;
    readonly offices?: Readonly<
      Record<string, Override<ValueOf<WrittenActor['offices']>, { readonly of?: R['actor'] }>>
    >;
  }
>;

/** A place as its author writes it. */
export type PlaceInput<R extends References = References> = Override<
  WrittenPlace,
  { readonly within?: R['place'] }
>;

/** A topic as its author writes it. */
export type TopicInput = Written<typeof topicEntrySchema>;

/** Written out, so that the compiler's message names the modes that there are. */
type NamedModeOf<T extends EventType> = { [M in ModeOf<T>]: M };

type TypeAndMode = {
  [T in EventType]: { readonly type: T; readonly mode?: NamedModeOf<T>[ModeOf<T>] };
}[EventType];

/** An event as its author writes it; its mode is one of its type's. */
export type EventInput<R extends References = References> = Override<
  Omit<WrittenEvent, 'type' | 'mode'>,
  {
    readonly place?: R['place'];
    readonly participants?: ReadonlyArray<
      Override<ItemOf<WrittenEvent['participants']>, { readonly actor: R['actor'] }>
    >;
    readonly relations?: ReadonlyArray<
      Override<ItemOf<WrittenEvent['relations']>, { readonly event: R['event'] }>
    >;
    readonly quantities?: ReadonlyArray<
      Override<ItemOf<WrittenEvent['quantities']>, { readonly accordingTo?: ReadonlyArray<R['statement']> }>
    >;
    readonly accordingTo?: ReadonlyArray<R['statement']>;
  }
> &
  TypeAndMode;

/** A statement as its author writes it. */
export type StatementInput<R extends References = References> = Override<
  WrittenStatement,
  {
    readonly speakers: ReadonlyArray<R['actor']>;
    readonly addressees?: ReadonlyArray<R['actor']>;
    readonly attribution?: ReadonlyArray<
      Override<ItemOf<WrittenStatement['attribution']>, { readonly actors: ReadonlyArray<R['actor']> }>
    >;
    readonly about?: ReadonlyArray<OneOf<R, 'actor' | 'event' | 'place' | 'topic'>>;
    readonly during?: R['event'];
    readonly performs?: R['event'];
    readonly reportedAlso?: ReadonlyArray<R['statement']>;
  }
>;

/** A mention as its author writes it. */
export type MentionInput<R extends References = References> = Override<
  Written<typeof mentionEntrySchema>,
  { readonly of: OneOf<R, 'actor' | 'event' | 'place'> }
>;

/** A note as its author writes it. */
export type NoteInput<R extends References = References> = Override<
  Written<typeof noteEntrySchema>,
  { readonly on?: ReadonlyArray<OneOf<R, keyof References>> }
>;

/** An article as its author writes it, without its statements, which a dossier keys by short id. */
export type ArticleInput<R extends References = References> = Override<
  Omit<WrittenArticle, 'statements'>,
  {
    readonly mentions?: ReadonlyArray<MentionInput<R>>;
    readonly notes?: ReadonlyArray<NoteInput<R>>;
  }
>;

/** A conflict as its author writes it. */
export type ConflictInput<R extends References = References> = Override<
  Written<typeof conflictEntrySchema>,
  { readonly between: ReadonlyArray<OneOf<R, 'statement' | 'event'>> }
>;
