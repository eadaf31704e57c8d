import type { Event, Quantity } from '@depeche/model';

type StatementSlug = Event['accordingTo'][number];

/** Which articles and statements an event may rest on. */
export interface Ground {
  readonly hasArticle: (slug: string) => boolean;
  readonly hasStatement: (slug: StatementSlug) => boolean;
}

/** An event with only the words, numbers and reasons that are of such articles and statements. */
export function stripEvent(event: Event, { hasArticle, hasStatement }: Ground): Event {
  const within = <T extends { readonly article: string }>(spans: readonly T[]) =>
    spans.filter(({ article }) => hasArticle(article));
  const { time } = event;
  return {
    ...event,
    ...(time && { time: { ...time, expression: within(time.expression) } }),
    quantities: event.quantities.flatMap((quantity): Quantity[] => {
      const evidence = within(quantity.evidence);
      const accordingTo = quantity.accordingTo.filter(hasStatement);
      const had = quantity.evidence.length + quantity.accordingTo.length > 0;
      return had && evidence.length + accordingTo.length === 0
        ? []
        : [{ ...quantity, evidence, accordingTo }];
    }),
    evidence: within(event.evidence),
    reportedIn: event.reportedIn.filter(hasArticle),
    lost: within(event.lost),
    accordingTo: event.accordingTo.filter(hasStatement),
  };
}

/** Whether an event rests on anything. */
export function isGrounded({ evidence, reportedIn, lost, accordingTo }: Event): boolean {
  return evidence.length + reportedIn.length + lost.length + accordingTo.length > 0;
}
