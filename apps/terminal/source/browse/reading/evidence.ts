import type { ArticleMarks } from '../data/data.ts';
import type { AnyRecord } from '../data/queries.ts';
import type { SpanNode } from '../records/shared/query.ts';
import { type Route, routeTo } from '../route/route.ts';
import type { Style } from '../theme/style.ts';

/** Words that prove a record, and what of it they prove. Offsets are in code points. */
export interface Proof {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** The words that prove a record, or in which it is mentioned, in the order of the text. */
export function proofsOf(record: AnyRecord | null | undefined): readonly Proof[] {
  if (!record) return [];
  const known = proofs.get(record);
  if (known) return known;
  const found = findProofs(record);
  proofs.set(record, found);
  return found;
}

const proofs = new WeakMap<AnyRecord, readonly Proof[]>();

function findProofs(record: AnyRecord): readonly Proof[] {
  const spans = spansOf(record);
  const all = spans.flatMap(([style, list]) =>
    list.map(({ article, start, end }) => ({ article: article.slug, start, end, style })),
  );
  const articles = [...new Set(all.map(({ article }) => article))];
  return all.toSorted(
    (a, b) => articles.indexOf(a.article) - articles.indexOf(b.article) || a.start - b.start || a.end - b.end,
  );
}

function spansOf(record: AnyRecord): ReadonlyArray<readonly [Style, readonly SpanNode[]]> {
  switch (record.__typename) {
    case 'Statement':
      return [
        ['content', record.content],
        ['source', [...record.source, ...record.attribution.flatMap(({ source }) => source)]],
        ['cue', [...record.cue, ...record.attribution.flatMap(({ cue }) => cue)]],
      ];
    case 'Event':
      return [
        ['evidence', [...record.evidence, ...record.quantities.flatMap(({ evidence }) => evidence)]],
        ['evidence', record.time?.expression ?? []],
      ];
    case 'Actor':
    case 'Place':
      return [['evidence', record.mentions.nodes.flatMap(({ spans }) => spans)]];
    case 'Conflict':
      return record.between.map((party) =>
        party.__typename === 'Event' ? ['evidence', party.evidence] : ['content', party.content],
      );
    case 'Article':
    case 'Dossier':
    case 'Topic':
      return [];
  }
}

/** A record of an article, and where its first words stand. */
export interface Stop {
  readonly route: Route;
  readonly start: number;
  readonly end: number;
}

/** The records of an article in the order in which their first words stand in it. */
export function stopsOf(article: string, marks: ArticleMarks): readonly Stop[] {
  const known = stops.get(marks);
  if (known) return known;
  const found = findStops(article, marks);
  stops.set(marks, found);
  return found;
}

/** The marks are those of one article, so they stand for it here. */
const stops = new WeakMap<ArticleMarks, readonly Stop[]>();

function findStops(article: string, { statements, events }: ArticleMarks): readonly Stop[] {
  const records = [
    ...statements.map(({ slug, source, cue, content }) => ({
      route: routeTo('statements', slug),
      spans: [...source, ...cue, ...content],
    })),
    ...events.map(({ slug, evidence }) => ({
      route: routeTo('events', slug),
      spans: evidence.filter((span) => span.article.slug === article),
    })),
  ];
  return records
    .flatMap(({ route, spans }): Stop[] => {
      const first = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)[0];
      return first ? [{ route, start: first.start, end: first.end }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.route < b.route ? -1 : 1));
}
