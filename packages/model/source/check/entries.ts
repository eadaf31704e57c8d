import type { z } from 'zod';
import {
  actorEntrySchema,
  articleEntrySchema,
  conflictEntrySchema,
  documentSchema,
  eventEntrySchema,
  mentionEntrySchema,
  noteEntrySchema,
  placeEntrySchema,
  statementEntrySchema,
  topicEntrySchema,
} from '../dossier/document.ts';
import type { Slug } from '../slug.ts';
import type { ArticleHead } from './article-head.ts';
import { createKnown, type Known } from './known.ts';
import { readList, readMap } from './maps.ts';
import { isObject, prototypeKeys } from './plain.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';
import { type Salvaged, salvage } from './salvage.ts';
import { type ReadTextFile, withText } from './text-file.ts';

/** One record of a document, where it stands, and its key. */
interface Entry<T> extends Salvaged<T> {
  readonly slug: Slug;
  readonly path: Path;
}

/** An article of a document, with its parts. */
export interface ArticleEntry extends Entry<ArticleHead> {
  readonly statements: ReadonlyArray<Entry<z.output<typeof statementEntrySchema>>>;
  readonly mentions: ReadonlyArray<Omit<Entry<z.output<typeof mentionEntrySchema>>, 'slug'>>;
  readonly notes: ReadonlyArray<Omit<Entry<z.output<typeof noteEntrySchema>>, 'slug'>>;
}

/** A document taken apart into records, each valid in its shape. */
export interface Entries {
  readonly slug: Slug;
  readonly version: number;
  readonly title: z.output<typeof documentSchema>['title'];
  readonly provenance: z.output<typeof documentSchema>['provenance'];
  readonly actors: ReadonlyArray<Entry<z.output<typeof actorEntrySchema>>>;
  readonly places: ReadonlyArray<Entry<z.output<typeof placeEntrySchema>>>;
  readonly topics: ReadonlyArray<Entry<z.output<typeof topicEntrySchema>>>;
  readonly events: ReadonlyArray<Entry<z.output<typeof eventEntrySchema>>>;
  readonly articles: readonly ArticleEntry[];
  readonly conflicts: ReadonlyArray<Entry<z.output<typeof conflictEntrySchema>>>;
  readonly known: Known;
}

const words = { en: '?' };
const nowhere = [{ event: 'unnamed' }, { event: 'unnamed' }];
const headSchema = documentSchema.pick({
  $schema: true,
  slug: true,
  version: true,
  title: true,
  provenance: true,
});
const articleHeadSchema = articleEntrySchema.omit({ statements: true, mentions: true, notes: true });

/** Takes a document apart, record by record, so that what is wrong with one does not hide what is wrong with the next. */
export function readEntries(document: unknown, readText: ReadTextFile, reporter: Reporter): Entries {
  for (const path of prototypeKeys(document)) {
    const expected = 'another key: this one means something else in JavaScript';
    reporter.report({ code: 'UNKNOWN_FIELD', path, part: 'key', expected, found: '“__proto__”' });
  }
  const { actors, places, topics, events, articles, conflicts, ...rest } = isObject(document) ? document : {};
  const head = salvage(headSchema, isObject(document) ? rest : document, [], { slug: 'unnamed' }, reporter);
  const records = <T extends z.ZodType>(
    field: string,
    map: unknown,
    schema: T,
    fallback: Partial<z.input<T>>,
  ) => salvageAll(readMap([field], map, reporter), schema, fallback, reporter);
  return {
    slug: head?.entry.slug ?? 'unnamed',
    version: head?.entry.version ?? 1,
    title: head?.entry.title,
    provenance: head?.entry.provenance,
    actors: records('actors', actors, actorEntrySchema, { kind: 'PERSON', name: words }),
    places: records('places', places, placeEntrySchema, { name: words }),
    topics: records('topics', topics, topicEntrySchema, { label: words }),
    events: records('events', events, eventEntrySchema, {
      type: 'OTHER',
      status: 'OCCURRED',
      label: words,
    }),
    articles: readMap(['articles'], articles, reporter).flatMap(
      (raw) => readArticle(raw, readText, reporter) ?? [],
    ),
    conflicts: records('conflicts', conflicts, conflictEntrySchema, { note: words, between: nowhere }),
    known: createKnown({
      actor: actors,
      place: places,
      topic: topics,
      event: events,
      article: articles,
      conflict: conflicts,
    }),
  };
}

function readArticle(
  { slug, path, entry }: Omit<Entry<unknown>, 'broken'>,
  readText: ReadTextFile,
  reporter: Reporter,
): ArticleEntry | undefined {
  const { statements, mentions, notes, ...rest } = isObject(entry) ? entry : {};
  const fallback = { language: 'en', provenance: { method: 'AUTHORED' }, text: null } as const;
  const head = salvage(articleHeadSchema, isObject(entry) ? rest : entry, path, fallback, reporter);
  if (!head) return undefined;
  const read = withText(head, path, readText, reporter);
  const at = (field: string) => [...path, field];
  return {
    slug,
    path,
    ...read,
    statements: salvageAll(
      readMap(at('statements'), statements, reporter),
      statementEntrySchema,
      { speakers: [], form: 'REPORTED', act: 'ASSERT' },
      reporter,
    ),
    mentions: salvageAll(
      readList(at('mentions'), mentions, reporter),
      mentionEntrySchema,
      { kind: 'NAME', of: { actor: 'unnamed' } },
      reporter,
    ),
    notes: salvageAll(readList(at('notes'), notes, reporter), noteEntrySchema, { text: words }, reporter),
  };
}

function salvageAll<T extends z.ZodType, E extends { readonly path: Path; readonly entry: unknown }>(
  raw: readonly E[],
  schema: T,
  fallback: Partial<z.input<T>>,
  reporter: Reporter,
): Array<Omit<E, 'entry'> & Salvaged<z.output<T>>> {
  return raw.flatMap((found) => {
    const salvaged = salvage(schema, found.entry, found.path, fallback, reporter);
    return salvaged === undefined ? [] : [{ ...found, ...salvaged }];
  });
}
