import type { Language, NoteInput, Span } from '@depeche/model';
import type { Annotation, Comment, TextBound } from './annotation.ts';
import type { Entities } from './entities.ts';

/** A note with the comment from which it was made. */
export interface ReadNote {
  readonly comment: Comment;
  readonly note: NoteInput;
}

export interface NoteContext {
  readonly annotations: readonly Annotation[];
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly entities: Entities;
  /** The slugs of statements by the ids of their contents. */
  readonly statements: ReadonlyMap<string, `${string}/${string}`>;
  readonly language: Language;
}

/** Annotators' comments as notes: on the statement of a content, on whoever words stand for, else on the words alone. */
export function readNotes(context: NoteContext): ReadNote[] {
  const { annotations, language } = context;
  const known = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return annotations.flatMap((comment): ReadNote[] => {
    if (comment.kind !== '#' || (comment.words ?? '').trim() === '') return [];
    const target = known.get(comment.target);
    const words = target?.kind === 'E' && target.trigger !== undefined ? known.get(target.trigger) : target;
    if (words?.kind !== 'T') return [];
    const subject = subjectOf(words, context);
    if (!subject) return [];
    const codes = { brat: comment.id, 'brat-label': comment.label };
    return [{ comment, note: { text: { [language]: comment.words ?? '' }, ...subject, codes } }];
  });
}

function subjectOf(
  { id }: TextBound,
  { spans, entities, statements }: NoteContext,
): Pick<NoteInput, 'on' | 'spans'> | undefined {
  const statement = statements.get(id);
  if (statement !== undefined) return { on: [{ statement }] };
  const own = spans.get(id);
  if (!own) return undefined;
  const on = entities.of(id).map(({ type, slug }) => (type === 'actor' ? { actor: slug } : { place: slug }));
  return { on, spans: [...own] };
}
