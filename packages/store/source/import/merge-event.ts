import type { Event, Evidence, Quantity, Slug } from '@depeche/model';

/** Whether an article is one of those of which a dossier has what stands in it. */
export type IsOwn = (article: Slug) => boolean;

/**
 * An event that several dossiers tell of: as the incoming dossier has it, with the evidence, the expressions of its date,
 * the numbers and the lost words that are of articles outside that dossier kept from what was held.
 */
export function mergeEvent(held: Event, incoming: Event, isOwn: IsOwn): Event {
  const outside = (spans: readonly Evidence[]) => spans.filter(({ article }) => !isOwn(article));
  const elsewhere = held.reportedIn.filter((article) => !isOwn(article));
  const time = mergeTime(held, incoming, outside);
  const quantities = held.quantities.flatMap((quantity): Quantity[] => {
    const evidence = outside(quantity.evidence);
    return evidence.length === 0 ? [] : [{ ...quantity, evidence }];
  });
  return {
    ...incoming,
    ...(time && { time }),
    quantities: quantities.reduce(addQuantity, incoming.quantities),
    evidence: [...incoming.evidence, ...outside(held.evidence)],
    reportedIn: [...new Set([...incoming.reportedIn, ...elsewhere])],
    lost: [...incoming.lost, ...held.lost.filter(({ article }) => !isOwn(article))],
  };
}

/** The articles of which a version of an event has words, or in which it says that the event is told. */
export function articlesOfVersion({
  time,
  quantities,
  evidence,
  reportedIn,
  lost,
}: Event): ReadonlySet<Slug> {
  const spans = [
    ...(time?.expression ?? []),
    ...quantities.flatMap((quantity) => quantity.evidence),
    ...evidence,
    ...lost,
  ];
  return new Set([...spans.map(({ article }) => article), ...reportedIn]);
}

/** The words for a date are kept only where the date is still the same. */
function mergeTime(
  { time: held }: Event,
  { time: incoming }: Event,
  outside: (spans: readonly Evidence[]) => Evidence[],
): Event['time'] {
  if (!held) return incoming;
  const expression = outside(held.expression);
  if (!incoming) return expression.length === 0 ? undefined : { ...held, expression };
  if (held.edtf !== incoming.edtf) return incoming;
  return { ...incoming, expression: [...incoming.expression, ...expression] };
}

/** The same number in another article is one number with more evidence. */
function addQuantity(quantities: Event['quantities'], added: Quantity): Event['quantities'] {
  const same = quantities.findIndex((quantity) => figureOf(quantity) === figureOf(added));
  if (same === -1) return [...quantities, added];
  return quantities.map((quantity, i) =>
    i === same ? { ...quantity, evidence: [...quantity.evidence, ...added.evidence] } : quantity,
  );
}

function figureOf({ value, min, max, approximate, unit, accordingTo }: Quantity): string {
  return JSON.stringify([value, min, max, approximate, unit, accordingTo]);
}
