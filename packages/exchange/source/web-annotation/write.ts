import {
  type Article,
  type Dossier,
  type Event,
  indexText,
  localize,
  type Slug,
  toDocument,
} from '@depeche/model';
import { addressOf, BASE, hrefOf } from '../linked-data/addresses.ts';
import { annotationsOf } from './annotations.ts';
import { ANNOTATION_CONTEXT } from './terms.ts';
import { utcTime } from './utc-time.ts';

/** What a writer of annotations is told besides the dossier. */
export interface WriteAnnotationsOptions {
  /** The address under which our records are served; `urn:depeche:` where they are not. */
  readonly base?: string;
  /** The program that writes, with its version. */
  readonly tool?: string;
  /** When it writes, as an ISO 8601 instant. */
  readonly time?: string;
}

/**
 * A dossier as a W3C AnnotationCollection, piece by piece: every statement, mention and note, and the words that tell of
 * its events, each on the words of its article by position and by quotation. The annotations stand one a line in the
 * one page of the collection. The ids are the same each time, and reading them back gives the same records.
 */
export function* writeAnnotations(
  dossier: Dossier,
  { base = BASE, tool, time }: WriteAnnotationsOptions = {},
): Generator<string> {
  const id = `${base}annotations/${dossier.slug}`;
  const generated = {
    ...(tool !== undefined && { generator: { type: 'Software', name: tool } }),
    ...(time !== undefined && { generated: utcTime(time) }),
  };
  const total = countOf(dossier);
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: dossier.title ? localize(dossier.title) : dossier.slug,
    ...generated,
    total,
  };
  const head = JSON.stringify(collection).slice(0, -1);
  if (total === 0) {
    yield `${head}}\n`;
    return;
  }
  const page = { id: `${id}/1`, type: 'AnnotationPage', startIndex: 0 };
  yield `${head},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`;
  let isFirst = true;
  for (const annotation of annotate(dossier, base)) {
    yield (isFirst ? '' : ',\n') + JSON.stringify({ ...annotation, ...generated });
    isFirst = false;
  }
  yield '\n]}}\n';
}

function* annotate(dossier: Dossier, base: string) {
  const document = toDocument(dossier);
  const actors = new Map(dossier.actors.map((actor) => [actor.slug, actor]));
  const places = new Map(dossier.places.map((place) => [place.slug, place]));
  const statements = Map.groupBy(dossier.statements, ({ article }) => article);
  const mentions = Map.groupBy(dossier.mentions, ({ article }) => article);
  const notes = Map.groupBy(dossier.notes, ({ article }) => article);
  const events = eventsByArticle(dossier);
  const urls = Map.groupBy(dossier.articles, ({ url }) => url);
  for (const article of dossier.articles) {
    yield* annotationsOf(article, {
      statements: statements.get(article.slug) ?? [],
      mentions: mentions.get(article.slug) ?? [],
      notes: notes.get(article.slug) ?? [],
      events: events.get(article.slug) ?? [],
      provenance: dossier.provenance,
      entry: document.articles?.[article.slug] ?? {},
      index: article.text === null ? null : indexText(article.text),
      address: addressOfArticle(article, urls.get(article.url)?.length === 1, base),
      actors,
      places,
      base,
    });
  }
}

/** An article is called by its own address, unless another one bears it too. */
function addressOfArticle({ slug, url }: Article, isUnique: boolean, base: string): string {
  return url !== undefined && isUnique ? hrefOf(url) : addressOf('article', slug, base);
}

/** The events of which words of each article tell. */
function eventsByArticle({ events }: Dossier): ReadonlyMap<Slug, readonly Event[]> {
  const told = new Map<Slug, Event[]>();
  for (const event of events) {
    for (const article of new Set(event.evidence.map((span) => span.article))) add(told, article, event);
  }
  return told;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function countOf(dossier: Dossier): number {
  const { statements, mentions, notes } = dossier;
  const events = [...eventsByArticle(dossier).values()].flat();
  return statements.length + mentions.length + notes.length + events.length;
}
