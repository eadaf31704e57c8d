import type { Dossier } from '../dossier/dossier-record.ts';
import { readReference, type Subject } from '../records/reference.ts';
import type {
  Certainty,
  Channel,
  Polarity,
  Statement,
  StatementAct,
  StatementForm,
} from '../records/statement.ts';
import type { Slug } from '../slug.ts';
import { fold } from '../text/fold.ts';
import { overlapsRange, type TimeRange } from '../time/order.ts';

/** Which statements: all conditions hold at once; a list holds where one of its values does. */
export interface StatementQuery {
  readonly article?: Slug;
  readonly speaker?: Slug;
  readonly addressee?: Slug;
  /** Who passed it on: an actor of any link of the chain but the last. */
  readonly via?: Slug;
  /** The event in the course of which it was said. */
  readonly during?: Slug;
  readonly about?: Subject;
  readonly form?: readonly StatementForm[];
  readonly act?: readonly StatementAct[];
  readonly certainty?: readonly Certainty[];
  readonly polarity?: readonly Polarity[];
  /** The channel of any link of the chain. */
  readonly channel?: readonly Channel[];
  /** When it may have been said; what has no date is in no range. */
  readonly time?: TimeRange;
  /** Words that all stand in the content, whatever their case, accents or apostrophes. */
  readonly query?: string;
}

/** The statements of a dossier that a query holds, in the order of their articles. */
export function findStatements(dossier: Pick<Dossier, 'statements'>, query: StatementQuery): Statement[] {
  const words = query.query === undefined ? [] : fold(query.query).split(/\s+/).filter(Boolean);
  return dossier.statements.filter((statement) => {
    const folded = words.length === 0 ? '' : fold(statement.text);
    return (
      is(query.article, statement.article) &&
      has(query.speaker, statement.speakers) &&
      has(query.addressee, statement.addressees) &&
      has(query.via, relayersOf(statement)) &&
      is(query.during, statement.during) &&
      isAbout(statement, query.about) &&
      isIn(query.form, [statement.form]) &&
      isIn(query.act, [statement.act]) &&
      isIn(query.certainty, [statement.certainty]) &&
      isIn(query.polarity, [statement.polarity]) &&
      isIn(
        query.channel,
        statement.attribution.map(({ channel }) => channel),
      ) &&
      (query.time === undefined ||
        (statement.saidOn !== undefined && overlapsRange(statement.saidOn.edtf, query.time))) &&
      words.every((word) => folded.includes(word))
    );
  });
}

/** Those who passed a statement on: the actors of every link of its chain but the last, which is the speakers. */
export function relayersOf(statement: Statement): Slug[] {
  return statement.attribution.slice(0, -1).flatMap(({ actors }) => actors);
}

function is<T>(wanted: T | undefined, actual: T | undefined): boolean {
  return wanted === undefined || wanted === actual;
}

function has<T>(wanted: T | undefined, actual: readonly T[]): boolean {
  return wanted === undefined || actual.includes(wanted);
}

function isIn<T>(wanted: readonly T[] | undefined, actual: readonly T[]): boolean {
  return wanted === undefined || actual.some((value) => wanted.includes(value));
}

function isAbout(statement: Statement, subject: Subject | undefined): boolean {
  if (subject === undefined) return true;
  const { type, slug } = readReference(subject);
  return statement.about.some((other) => {
    const found = readReference(other);
    return found.type === type && found.slug === slug;
  });
}
