import type { Dossier } from '../dossier/dossier-record.ts';
import { type RecordType, type Reference, readReference } from '../records/reference.ts';
import type { Slug } from '../slug.ts';
import { excerptEvent, isToldIn } from './excerpt-event.ts';

/**
 * Some articles of a dossier with all that they need to stand alone: their statements, mentions and notes, the events
 * told or spoken of in them with such words as stand in them, every actor, place and topic to which any of these refer,
 * and the conflicts of which two sides at least are left. References to statements, articles and events that are not
 * taken are cut. Slugs of articles that are not there are passed over. A check of the result finds nothing wrong.
 */
export function excerpt(dossier: Dossier, articles: readonly Slug[]): Dossier {
  const taken = new Set(articles);
  const isIn = ({ article }: { readonly article: Slug }) => taken.has(article);
  const statementSlugs = new Set<string>(dossier.statements.filter(isIn).map(({ slug }) => slug));
  const spokenOf = articlesByEvent(dossier, taken);
  const isTaken = (event: Dossier['events'][number]) => isToldIn(event, taken) || spokenOf.has(event.slug);
  const eventSlugs = new Set(dossier.events.filter(isTaken).map(({ slug }) => slug));
  const isKept = (reference: Reference) => {
    const { type, slug } = readReference(reference);
    if (type === 'statement') return statementSlugs.has(slug);
    if (type === 'event') return eventSlugs.has(slug);
    return type !== 'article' || taken.has(slug);
  };

  const statements = dossier.statements.filter(isIn).map((statement) => ({
    ...statement,
    reportedAlso: statement.reportedAlso.filter((slug) => statementSlugs.has(slug)),
  }));
  const mentions = dossier.mentions.filter(isIn);
  const notes = dossier.notes.filter(isIn).map((note) => ({ ...note, on: note.on.filter(isKept) }));
  const events = dossier.events
    .filter(({ slug }) => eventSlugs.has(slug))
    .map((event) =>
      excerptEvent(event, {
        articles: taken,
        statements: statementSlugs,
        events: eventSlugs,
        spokenOfIn: spokenOf.get(event.slug) ?? new Set(),
      }),
    );
  const conflicts = dossier.conflicts
    .map((conflict) => ({ ...conflict, between: conflict.between.filter(isKept) }))
    .filter(({ between }) => between.length >= 2);

  const references: Reference[] = [
    ...statements.flatMap(({ speakers, addressees, attribution, about }) => [
      ...[speakers, addressees, ...attribution.map(({ actors }) => actors)]
        .flat()
        .map((actor) => ({ actor })),
      ...about,
    ]),
    ...mentions.map(({ of }) => of),
    ...notes.flatMap(({ on }) => on),
    ...events.flatMap(({ participants, place }) => [
      ...participants.map(({ actor }) => ({ actor })),
      ...(place === undefined ? [] : [{ place }]),
    ]),
  ];
  const named = (type: RecordType) =>
    references.map(readReference).flatMap((found) => (found.type === type ? found.slug : []));
  const topics = new Set(named('topic'));
  return {
    ...dossier,
    actors: withWhatTheyNeed(dossier.actors, named('actor'), ({ memberOf, offices }) => [
      ...memberOf,
      ...Object.values(offices).flatMap((office) => office.of ?? []),
    ]),
    places: withWhatTheyNeed(dossier.places, named('place'), ({ within }) => within ?? []),
    topics: dossier.topics.filter(({ slug }) => topics.has(slug)),
    events,
    articles: dossier.articles.filter(({ slug }) => taken.has(slug)),
    statements,
    mentions,
    notes,
    conflicts,
  };
}

/** In which of some articles each event is spoken of by a statement, a mention or a note. */
function articlesByEvent(dossier: Dossier, taken: ReadonlySet<Slug>): ReadonlyMap<Slug, ReadonlySet<Slug>> {
  const found = new Map<Slug, Set<Slug>>();
  const add = (article: Slug, event: Slug | undefined) => {
    if (event === undefined || !taken.has(article)) return;
    const articles = found.get(event) ?? new Set();
    found.set(event, articles.add(article));
  };
  const addAll = (article: Slug, references: readonly Reference[]) => {
    for (const reference of references) if ('event' in reference) add(article, reference.event);
  };
  for (const { article, about, during, performs } of dossier.statements) {
    addAll(article, about);
    add(article, during);
    add(article, performs);
  }
  for (const { article, of } of dossier.mentions) addAll(article, [of]);
  for (const { article, on } of dossier.notes) addAll(article, on);
  return found;
}

/** The records of some slugs and those that they need, however far; in the order in which they were written. */
function withWhatTheyNeed<T extends { readonly slug: Slug }>(
  records: readonly T[],
  wanted: readonly Slug[],
  needsOf: (record: T) => Slug | readonly Slug[],
): T[] {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  const found = new Set<Slug>();
  const pending = [...wanted];
  for (let slug = pending.pop(); slug !== undefined; slug = pending.pop()) {
    const record = bySlug.get(slug);
    if (!record || found.has(slug)) continue;
    found.add(slug);
    pending.push(...[needsOf(record)].flat());
  }
  return records.filter(({ slug }) => found.has(slug));
}
