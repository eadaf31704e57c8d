import type { Event, Quantity } from '../records/event.ts';
import type { Slug } from '../slug.ts';
import { spansOfEvent } from './coverage.ts';

/** What an excerpt takes. */
interface Taken {
  readonly articles: ReadonlySet<Slug>;
  readonly statements: ReadonlySet<string>;
  readonly events: ReadonlySet<Slug>;
  /** Of the articles, those that speak of the event. */
  readonly spokenOfIn: ReadonlySet<Slug>;
}

/** Whether words of one of some articles tell of an event, or told of it, or one is known to. */
export function isToldIn(event: Event, articles: ReadonlySet<Slug>): boolean {
  return (
    [...spansOfEvent(event), ...event.lost].some(({ article }) => articles.has(article)) ||
    event.reportedIn.some((article) => articles.has(article))
  );
}

/**
 * An event as some articles know it: with their words alone. Where none of them tells of it and one of their statements,
 * mentions or notes speaks of it, it is reported there.
 */
export function excerptEvent(event: Event, { articles, statements, events, spokenOfIn }: Taken): Event {
  const isIn = ({ article }: { readonly article: Slug }) => articles.has(article);
  const isStatement = (slug: string) => statements.has(slug);
  const quantities = event.quantities.flatMap((quantity): Quantity[] => {
    const evidence = quantity.evidence.filter(isIn);
    const accordingTo = quantity.accordingTo.filter(isStatement);
    const hadGrounds = quantity.evidence.length + quantity.accordingTo.length > 0;
    return hadGrounds && evidence.length + accordingTo.length === 0
      ? []
      : [{ ...quantity, evidence, accordingTo }];
  });
  const evidence = event.evidence.filter(isIn);
  const accordingTo = event.accordingTo.filter(isStatement);
  const reportedIn = event.reportedIn.filter((article) => articles.has(article));
  const lost = event.lost.filter(isIn);
  const hasGrounds = evidence.length + accordingTo.length + reportedIn.length + lost.length > 0;
  return {
    ...event,
    ...(event.time && { time: { ...event.time, expression: event.time.expression.filter(isIn) } }),
    quantities,
    relations: event.relations.filter((relation) => events.has(relation.event)),
    evidence,
    reportedIn: hasGrounds ? reportedIn : articlesOf(event, articles, spokenOfIn),
    lost,
    accordingTo,
  };
}

/** The articles that name its day or a number of it, and those that speak of it. */
function articlesOf(event: Event, articles: ReadonlySet<Slug>, spokenOfIn: ReadonlySet<Slug>): Slug[] {
  const told = spansOfEvent(event).map(({ article }) => article);
  return [...new Set([...told.filter((article) => articles.has(article)), ...spokenOfIn])].sort();
}
