import type { Dossier, Slug, Span } from '@depeche/model';

/** Of some words of an article, those by which an event is not told yet; undefined where the event is not there. */
export function freshEvidence(
  { events }: Dossier,
  event: Slug,
  article: Slug,
  spans: readonly Span[],
): readonly Span[] | undefined {
  const found = events.find(({ slug }) => slug === event);
  const told = found?.evidence.filter((span) => span.article === article);
  return told && spans.filter((span) => !told.some((known) => isSame(known, span)));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
