import type { Dossier } from '../dossier/dossier-record.ts';
import type { Note } from '../records/note.ts';
import type { Statement } from '../records/statement.ts';
import { compareSpans } from '../text/span.ts';
import { type ArticleEntry, readEntries } from './entries.ts';
import type { Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { checkReferences } from './references.ts';
import { createReporter, type Locate, type Reporter } from './reporter.ts';
import { resolveEvent } from './resolve-event.ts';
import { resolveMention } from './resolve-mention.ts';
import { resolveStatement } from './resolve-statement.ts';
import { checkRules } from './rules.ts';
import { noTextFiles, type ReadTextFile } from './text-file.ts';
import { createTexts, type Texts } from './texts.ts';

/** A checked dossier, or everything that keeps the document from being one. */
export type CheckResult =
  | { readonly dossier: Dossier; readonly problems: readonly [] }
  | { readonly dossier?: undefined; readonly problems: readonly Problem[] };

/** What a check is told besides the document. */
export interface CheckOptions {
  /** Gives problems their line and column, where the document was read from a file: see {@link checkSource}. */
  readonly locate?: Locate;
  /** Reads the text of an article that stands in a file of its own; without it such a text is a problem. */
  readonly readText?: ReadTextFile;
}

/**
 * Checks a document and resolves it into a dossier: shapes, references, words, times, chains, offices, modes, and what
 * each record rests on. All problems are found in one pass; there is a dossier only where there is none. Never throws.
 */
export function check(document: unknown, { locate, readText }: CheckOptions = {}): CheckResult {
  return conclude(document, readText, createReporter(locate));
}

function conclude(document: unknown, readText: ReadTextFile = noTextFiles, reporter: Reporter): CheckResult {
  const dossier = resolve(document, readText, reporter);
  return reporter.problems.length > 0
    ? { problems: inFileOrder(reporter.problems) }
    : { dossier, problems: [] };
}

/** As {@link check}, from the text of a YAML or JSON file; every problem has its line and column. */
export function checkSource(text: string, { readText }: Pick<CheckOptions, 'readText'> = {}): CheckResult {
  const { value, locate, isUnreadable, findings } = readDocument(text);
  const reporter = createReporter(locate);
  for (const finding of findings) reporter.report(finding);
  return isUnreadable ? { problems: inFileOrder(reporter.problems) } : conclude(value, readText, reporter);
}

function resolve(document: unknown, readText: ReadTextFile, reporter: Reporter): Dossier {
  const entries = readEntries(document, readText, reporter);
  const texts = createTexts(entries, reporter);
  checkReferences(entries, reporter);
  checkRules(entries, reporter);
  const articles = entries.articles.map((article) => resolveArticle(article, texts, reporter));
  return {
    slug: entries.slug,
    version: entries.version,
    ...(entries.title && { title: entries.title }),
    ...(entries.provenance && { provenance: entries.provenance }),
    actors: entries.actors.map(({ slug, entry }) => ({ slug, ...entry })),
    places: entries.places.map(({ slug, entry }) => ({ slug, ...entry })),
    topics: entries.topics.map(({ slug, entry }) => ({ slug, ...entry })),
    events: entries.events.map((event) => resolveEvent(event, texts, reporter)),
    articles: entries.articles.map(({ slug, entry }) => ({ slug, ...entry })),
    statements: articles.flatMap(({ statements }) => statements),
    mentions: articles.flatMap(({ mentions }) => mentions),
    notes: articles.flatMap(({ notes }) => notes),
    conflicts: entries.conflicts.map(({ slug, entry }) => ({ slug, ...entry })),
  };
}

function resolveArticle(article: ArticleEntry, texts: Texts, reporter: Reporter) {
  const { slug } = article;
  const statements = article.statements.map((entry) => resolveStatement(slug, entry, texts, reporter));
  const mentions = article.mentions.flatMap((entry) => resolveMention(slug, entry, texts, reporter));
  const notes = article.notes.map(({ path, entry }): Note => {
    const spans = texts.spans(slug, entry.spans, [...path, 'spans']).sort(compareSpans);
    return { article: slug, ...entry, spans };
  });
  return {
    statements: inTextOrder(statements, statementSpans),
    mentions: inTextOrder(mentions, ({ spans }) => spans),
    notes: inTextOrder(notes, ({ spans }) => spans),
  };
}

function statementSpans({ content, cue, source }: Statement) {
  return content.length > 0 ? content : [...cue, ...source];
}

/** By the first span; what has none comes last, and equals keep the order in which they were written. */
function inTextOrder<T>(
  records: readonly T[],
  spansOf: (record: T) => ReadonlyArray<{ start: number; end: number }>,
): T[] {
  const keyed = records.map((record) => ({ record, first: [...spansOf(record)].sort(compareSpans)[0] }));
  keyed.sort((a, b) => {
    if (a.first && b.first) return compareSpans(a.first, b.first);
    return a.first ? -1 : b.first ? 1 : 0;
  });
  return keyed.map(({ record }) => record);
}

function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
