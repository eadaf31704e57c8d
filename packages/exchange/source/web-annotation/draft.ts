import type { Localized, Path, Slug, Span } from '@depeche/model';
import { describe } from '../findings/describe.ts';
import { digest } from '../slugs/digest.ts';
import { type Bodies, readBodies } from './bodies.ts';
import type { Target } from './targets.ts';
import { at, each, type ObjectPart, type ReportFault } from './validate/part.ts';

/** What an annotation adds to an article, before it has been checked; written as a dossier's document writes it. */
export interface Draft {
  readonly type: 'note' | 'mention' | 'statement' | 'event';
  readonly article: Slug;
  /** The short id of a statement, the slug of an event. */
  readonly slug?: string;
  readonly entry: Readonly<Record<string, unknown>>;
  /** The words that the annotation selects. */
  readonly spans: readonly Span[];
  /** Where it stands in the annotation. */
  readonly path: Path;
}

/** What a valid annotation adds to the articles that it is on. */
export function readDrafts(annotation: ObjectPart, targets: readonly Target[], report: ReportFault): Draft[] {
  if (targets.length === 0) return [];
  const bodies = readBodies(annotation, report);
  return targets.flatMap((target) =>
    bodies.records.length > 0
      ? bodies.records.flatMap((record) => readRecord(record, target, annotation, report) ?? [])
      : readNotes(bodies, target, annotation),
  );
}

/** A note for each text, or one without; the sources bear out every one of them. */
function readNotes({ texts, sources }: Bodies, { article, spans }: Target, annotation: ObjectPart): Draft[] {
  const id = String(at(annotation, 'id').value);
  const [motivation] = each(annotation, 'motivation').map(({ value }) => String(value));
  const all: readonly Localized[] = texts.length > 0 ? texts : [wordsFor(motivation)];
  return all.map((text) => ({
    type: 'note',
    article: article.slug,
    path: [...annotation.path, texts.length > 0 ? 'body' : 'target'],
    spans,
    entry: {
      text,
      ...(spans.length > 0 ? { spans } : { on: [{ article: article.slug }] }),
      ...(sources.length > 0 && { sources }),
      codes: { 'web-annotation': id },
    },
  }));
}

/** What an annotation without a text says by being there. */
function wordsFor(motivation: string | undefined): Localized {
  if (motivation === 'highlighting') return { en: 'Highlighted.', fr: 'Surligné.' };
  if (motivation === 'bookmarking') return { en: 'Bookmarked.', fr: 'Marqué d’un signet.' };
  if (motivation === 'linking') return { en: 'Linked with a source.', fr: 'Lié à une source.' };
  return { en: 'Annotated without words.', fr: 'Annoté sans texte.' };
}

function readRecord(
  { type, value }: Bodies['records'][number],
  { article, spans }: Target,
  annotation: ObjectPart,
  report: ReportFault,
): Draft | undefined {
  const entry = parseRecord(value.value);
  if (!entry) {
    const expected = `a ${type} as JSON`;
    report({ rule: 'RECORD_UNREADABLE', path: value.path, expected, found: describe(value.value) });
    return undefined;
  }
  const draft = { type, article: article.slug, path: value.path, spans } as const;
  if (type === 'event') return { ...draft, slug: String(entry.slug), entry: {} };
  if (type !== 'statement') return { ...draft, entry: { ...(spans.length > 0 && { spans }), ...entry } };
  const { slug, ...statement } = entry;
  const hasWords = ['source', 'cue', 'content'].some((field) => statement[field] !== undefined);
  const name = typeof slug === 'string' ? slug : `annotation-${digest(String(at(annotation, 'id').value))}`;
  const isOfArticle = name.startsWith(`${article.slug}/`);
  return {
    ...draft,
    slug: isOfArticle ? name.slice(article.slug.length + 1) : name,
    entry: { ...(!hasWords && spans.length > 0 && { content: spans }), ...statement },
  };
}

function parseRecord(value: unknown): Record<string, unknown> | undefined {
  try {
    const record: unknown = JSON.parse(String(value));
    const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
    return isObject ? Object.fromEntries(Object.entries(record)) : undefined;
  } catch {
    return undefined;
  }
}
