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
import type { RecordType } from '../records/reference.ts';
import { SLUG_PATTERN, type Slug } from '../slug.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';
import { hint, isObject, salvage } from './salvage.ts';

/** One record of a document, where it stands, and its key. */
export interface Entry<T> {
  readonly slug: Slug;
  readonly path: Path;
  readonly entry: T;
}

type ArticleHead = Omit<z.output<typeof articleEntrySchema>, 'statements' | 'mentions' | 'notes'>;

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
  readonly actors: ReadonlyArray<Entry<z.output<typeof actorEntrySchema>>>;
  readonly places: ReadonlyArray<Entry<z.output<typeof placeEntrySchema>>>;
  readonly topics: ReadonlyArray<Entry<z.output<typeof topicEntrySchema>>>;
  readonly events: ReadonlyArray<Entry<z.output<typeof eventEntrySchema>>>;
  readonly articles: readonly ArticleEntry[];
  readonly conflicts: ReadonlyArray<Entry<z.output<typeof conflictEntrySchema>>>;
  /** The slugs of all records by type, of broken ones too: a reference to one of those is no second problem. */
  readonly known: Readonly<Record<RecordType, ReadonlySet<string>>>;
}

const words = { en: '?' };
const headSchema = documentSchema.pick({ $schema: true, slug: true, version: true });
const articleHeadSchema = articleEntrySchema.omit({ statements: true, mentions: true, notes: true });

/** Takes a document apart, record by record, so that what is wrong with one does not hide what is wrong with the next. */
export function readEntries(document: unknown, reporter: Reporter): Entries {
  const { actors, places, topics, events, articles, conflicts, ...rest } = isObject(document) ? document : {};
  const head = salvage(headSchema, isObject(document) ? rest : document, [], { slug: 'unnamed' }, reporter);
  const raw = {
    actor: readMap(['actors'], actors, reporter),
    place: readMap(['places'], places, reporter),
    topic: readMap(['topics'], topics, reporter),
    event: readMap(['events'], events, reporter),
    article: readMap(['articles'], articles, reporter),
    conflict: readMap(['conflicts'], conflicts, reporter),
  };
  return {
    slug: head?.slug ?? 'unnamed',
    version: head?.version ?? 1,
    actors: salvageAll(raw.actor, actorEntrySchema, { kind: 'PERSON', name: words }, reporter),
    places: salvageAll(raw.place, placeEntrySchema, { name: words }, reporter),
    topics: salvageAll(raw.topic, topicEntrySchema, { label: words }, reporter),
    events: salvageAll(
      raw.event,
      eventEntrySchema,
      { type: 'OTHER', status: 'OCCURRED', label: words },
      reporter,
    ),
    articles: raw.article
      .map((article) => readArticle(article, reporter))
      .filter((article) => article !== undefined),
    conflicts: salvageAll(raw.conflict, conflictEntrySchema, { note: words }, reporter),
    known: {
      actor: slugsOf(raw.actor),
      place: slugsOf(raw.place),
      topic: slugsOf(raw.topic),
      event: slugsOf(raw.event),
      article: slugsOf(raw.article),
      conflict: slugsOf(raw.conflict),
      statement: new Set(raw.article.flatMap(statementSlugs)),
    },
  };
}

function readArticle({ slug, path, entry }: Entry<unknown>, reporter: Reporter): ArticleEntry | undefined {
  const { statements, mentions, notes, ...rest } = isObject(entry) ? entry : {};
  const fallback = { language: 'en', provenance: { method: 'AUTHORED' }, text: null } as const;
  const head = salvage(articleHeadSchema, isObject(entry) ? rest : entry, path, fallback, reporter);
  if (!head) return undefined;
  const rawStatements = readMap([...path, 'statements'], statements, reporter);
  return {
    slug,
    path,
    entry: head,
    statements: salvageAll(
      rawStatements,
      statementEntrySchema,
      { speakers: [], form: 'REPORTED', act: 'ASSERT' },
      reporter,
    ),
    mentions: salvageAll(
      readList([...path, 'mentions'], mentions, reporter),
      mentionEntrySchema,
      { kind: 'NAME' },
      reporter,
    ),
    notes: salvageAll(
      readList([...path, 'notes'], notes, reporter),
      noteEntrySchema,
      { text: words },
      reporter,
    ),
  };
}

function salvageAll<T extends z.ZodType, E extends { readonly path: Path; readonly entry: unknown }>(
  raw: readonly E[],
  schema: T,
  fallback: Partial<z.input<T>>,
  reporter: Reporter,
): Array<Omit<E, 'entry'> & { readonly entry: z.output<T> }> {
  return raw.flatMap((found) => {
    const entry = salvage(schema, found.entry, found.path, fallback, reporter);
    return entry === undefined ? [] : [{ ...found, entry }];
  });
}

function slugsOf(entries: ReadonlyArray<Entry<unknown>>): Set<string> {
  return new Set(entries.map(({ slug }) => slug));
}

function statementSlugs({ slug, entry }: Entry<unknown>): string[] {
  const statements = isObject(entry) && isObject(entry.statements) ? entry.statements : {};
  return Object.keys(statements).map((id) => `${slug}/${id}`);
}

function readMap(path: Path, value: unknown, reporter: Reporter): Array<Entry<unknown>> {
  if (value === undefined) return [];
  if (!isObject(value)) {
    reporter.report({
      code: 'WRONG_TYPE',
      path,
      expected: 'a map of records keyed by slug',
      found: 'something else',
    });
    return [];
  }
  for (const key of Object.keys(value)) {
    if (SLUG_PATTERN.test(key)) continue;
    const near = asSlug(key);
    reporter.report({
      code: 'BAD_SLUG',
      path: [...path, key],
      part: 'key',
      expected: 'a slug',
      found: `“${key}”`,
      ...hint(near === '' ? undefined : near),
    });
  }
  return Object.entries(value).map(([slug, entry]) => ({ slug, path: [...path, slug], entry }));
}

function readList(path: Path, value: unknown, reporter: Reporter): Array<Omit<Entry<unknown>, 'slug'>> {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reporter.report({ code: 'WRONG_TYPE', path, expected: 'a list', found: 'something else' });
    return [];
  }
  return value.map((entry: unknown, index) => ({ path: [...path, index], entry }));
}

function asSlug(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
