import type { Conflict, Dossier, Event, Note, Slug, Statement } from '@depeche/model';
import type { Gone } from './gone.ts';
import { isGrounded, stripEvent } from './strip-event.ts';

/** A dossier without some records. */
export interface Without {
  readonly dossier: Dossier;
  /** Events that had rested on nothing else, and went with them. */
  readonly orphans: ReadonlySet<Slug>;
}

/** A dossier without what is gone, without any reference to it, and without the events that rested on it alone. */
export function without(dossier: Dossier, gone: Gone): Without {
  const ground = {
    hasArticle: (slug: string) => !gone.hasArticle(slug),
    hasStatement: (slug: Statement['slug']) => !gone.hasStatement(slug),
  };
  const orphans = new Set<Slug>();
  const events: Event[] = [];
  for (const event of dossier.events) {
    if (gone.hasEvent(event.slug)) continue;
    const stripped = stripEvent(event, ground);
    if (isGrounded(event) && !isGrounded(stripped)) orphans.add(event.slug);
    else events.push(stripped);
  }
  const all = gone.and(orphans);
  return {
    orphans,
    dossier: {
      ...dossier,
      events: events.map((event) => withoutRelations(event, all)),
      statements: dossier.statements
        .filter(({ slug }) => !all.hasStatement(slug))
        .map((statement) => withoutSubjects(statement, all)),
      mentions: dossier.mentions.filter(
        ({ article, of }) => !all.hasArticle(article) && !('event' in of && all.hasEvent(of.event)),
      ),
      notes: dossier.notes
        .filter(({ article }) => !all.hasArticle(article))
        .flatMap((note) => withoutTargets(note, all)),
      conflicts: dossier.conflicts.flatMap((conflict) => withoutParties(conflict, all)),
    },
  };
}

function withoutRelations(event: Event, { hasEvent }: Gone): Event {
  return { ...event, relations: event.relations.filter((relation) => !hasEvent(relation.event)) };
}

function withoutSubjects(statement: Statement, { has, hasEvent, hasStatement }: Gone): Statement {
  const { during, performs, ...rest } = statement;
  const keepsDuring = during !== undefined && !hasEvent(during);
  const keepsPerforms = performs !== undefined && !hasEvent(performs);
  const about = statement.about.filter((subject) => !has(subject));
  const reportedAlso = statement.reportedAlso.filter((slug) => !hasStatement(slug));
  const isSame =
    keepsDuring === (during !== undefined) &&
    keepsPerforms === (performs !== undefined) &&
    about.length === statement.about.length &&
    reportedAlso.length === statement.reportedAlso.length;
  if (isSame) return statement;
  return {
    ...rest,
    about,
    ...(keepsDuring && { during }),
    ...(keepsPerforms && { performs }),
    reportedAlso,
  };
}

/** A note that was on nothing else goes as well. */
function withoutTargets(note: Note, { has }: Gone): Note[] {
  const on = note.on.filter((target) => !has(target));
  return note.on.length > 0 && on.length === 0 ? [] : [{ ...note, on }];
}

/** One record alone contradicts nothing. */
function withoutParties(conflict: Conflict, { has }: Gone): Conflict[] {
  const between = conflict.between.filter((party) => !has(party));
  return between.length < 2 && between.length < conflict.between.length ? [] : [{ ...conflict, between }];
}
