import { type Dossier, excerpt, type Slug } from '@depeche/model';
import type { Input } from '../input/input.ts';
import { provenanceOf } from '../parts/provenance.ts';
import type { Read } from '../read.ts';
import { type AnnotationOptions, readAnnotations } from './read.ts';

/**
 * Reads several files of annotations on the same articles, one after the other, into one part: each file is on the
 * articles with what the files before have added. Otherwise as {@link readAnnotations}.
 */
export function* readAllAnnotations(inputs: readonly Input[], options: AnnotationOptions): Generator<Read> {
  let of = options.of;
  let last: Dossier | undefined;
  const articles = new Set<Slug>();
  for (const input of inputs) {
    for (const read of readAnnotations(input, { ...options, of })) {
      if (read.type === 'finding') yield read;
      else {
        last = read.part;
        for (const { slug } of last.articles) articles.add(slug);
        of = withAdded(of, last);
      }
    }
  }
  if (!last) return;
  const { dossier: slug, tool, time } = options;
  const part = excerpt(of, [...articles]);
  const isOwn = slug === options.of.slug;
  const provenance = provenanceOf({
    format: 'web-annotation',
    file: inputs.map(({ name }) => name),
    tool,
    time,
  });
  yield { type: 'part', part: isOwn ? part : { ...part, slug, provenance } };
}

/** A dossier with the statements, mentions and notes that a part of it has besides its own, and what they need. */
function withAdded(of: Dossier, part: Dossier): Dossier {
  return {
    ...of,
    actors: union(of.actors, part.actors, slugOf),
    places: union(of.places, part.places, slugOf),
    topics: union(of.topics, part.topics, slugOf),
    events: union(of.events, part.events, slugOf),
    statements: union(of.statements, part.statements, slugOf),
    mentions: union(of.mentions, part.mentions, JSON.stringify),
    notes: union(of.notes, part.notes, (note) => JSON.stringify({ ...note, on: [] })),
    conflicts: union(of.conflicts, part.conflicts, slugOf),
  };
}

function union<T>(held: readonly T[], added: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const known = new Set(held.map(keyOf));
  return [...held, ...added.filter((record) => !known.has(keyOf(record)))];
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}
