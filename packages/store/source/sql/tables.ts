/**
 * The tables, as Kysely knows them. A record is kept as the model's own JSON in `record`; the table of its type has the
 * columns by which it is filtered, sorted and joined, under the same id. Days are numbers (days from 1 January 1970,
 * the model's sentinels for open ends). `position` is where a record first stands: see `positionOf`.
 */
export interface Tables {
  store_state: { one: number; data_version: number };
  dossier: {
    id: number;
    slug: string;
    version: number;
    digest: string;
    imported_at: string;
    /** Grows with each import, so that of two dossiers the later import is known. */
    sequence: number;
    /** As JSON. */
    title: string | null;
    provenance: string | null;
  };
  /**
   * Which dossier claims which record. `own_json` is its own version where another dossier's is shown; `bare` is 1 where
   * its own version is an article of which only the address is known. While an edition goes in, the claims of the one
   * before it stand under the dossier's id below zero.
   */
  dossier_record: {
    dossier: number;
    type: string;
    ordinal: number;
    record: number;
    own_json: string | null;
    bare: number;
  };
  record: { id: number; type: string; json: string };
  /** What was done to the store; only added to. */
  log: {
    id: number;
    at: string;
    action: string;
    type: string;
    slug: string;
    edition: number | null;
    reason: string | null;
  };
  /** What holds of a record whatever dossiers say; `record` is the JSON that a correction puts in its place. */
  amendment: {
    id: number;
    action: string;
    type: string;
    slug: string;
    reason: string;
    record: string | null;
  };
  /** Which dossiers an amendment has changed. */
  amendment_dossier: { amendment: number; dossier: number };
  /**
   * What each dossier of the last import or removal was before it: its row as JSON, and the whole of it as JSON, deflated.
   * No row where there was no such dossier; no whole where it was too much.
   */
  earlier: {
    id: number;
    operation: number;
    slug: string;
    edition: number;
    head: string | null;
    dossier: Uint8Array | null;
  };

  article: { id: number; slug: string; title: string; published_on: number; language: string };
  actor: { id: number; slug: string; kind: string; name: string; statements: number };
  place: { id: number; slug: string; name: string };
  topic: { id: number; slug: string; label: string };
  conflict: { id: number; slug: string };
  event: Dated & {
    id: number;
    slug: string;
    type: string;
    mode: string | null;
    status: string;
    place: number | null;
    label: string;
    latest: number | null;
  };
  statement: Dated & {
    id: number;
    slug: string;
    article: number;
    ordinal: number;
    form: string;
    act: string;
    certainty: string;
    polarity: string;
    latest: number | null;
  };
  mention: { id: number; article: number; ordinal: number; kind: string; of: number; position: string };
  note: { id: number; article: number; ordinal: number };

  statement_actor: Dated & { actor: number; role: string; statement: number };
  statement_subject: Dated & { subject: number; statement: number };
  statement_event: Dated & { event: number; during: number; statement: number };
  statement_channel: { channel: string; position: string; statement: number };
  statement_also: { statement: number; also: number };
  event_participant: Dated & { actor: number; event: number };
  event_article: { event: number; article: number };
  event_basis: { event: number; statement: number };
  conflict_party: { conflict: number; party: number };
  note_target: { note: number; target: number };
  /** With which actors, places, topics, events and conflicts an article has to do; worked out from the others. */
  article_record: { record: number; published_on: number; slug: string; article: number };

  article_words: Words;
  actor_words: Words;
  statement_words: Words;
  event_words: Words;
  place_words: Words;
  topic_words: Words;
  conflict_words: Words;
}

/** The folded words of a record, found by full-text search; they cannot be read back. */
interface Words {
  rowid: number;
  name: string;
  text: string;
}

/** The key of a timeline: kept beside each way into it, so that every such way is walked in order. */
interface Dated {
  earliest: number;
  precision: number;
  position: string;
}
