import { type Note, type NoteTarget, readReference, type Span } from '@depeche/model';
import type { Draft } from './draft.ts';

/** The label of comments, which brat itself gives, and of words that have none besides their comment. */
const COMMENT = 'AnnotatorNotes';
const NOTED = 'Note';

export interface NotedWords {
  /** The ids of contents by the slugs of their statements. */
  readonly contents: ReadonlyMap<string, string>;
  /** What the words of an annotation stand for: `actor/ines-vidal`. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
}

/** Writes a note as a comment, where it is on a statement alone or on words; says whether it could be. */
export function writeNote(
  note: Note,
  language: string,
  draft: Draft,
  { contents, standing }: NotedWords,
): boolean {
  const words = note.text[language];
  if (words === undefined || words.trim() === '' || /[\r\n]/.test(words)) return false;
  const target = targetOf(note.on, note.spans);
  if (target === undefined) return false;
  draft.comment(target, note.codes['brat-label'] ?? COMMENT, words, note.codes.brat);
  return true;

  function targetOf(on: readonly NoteTarget[], spans: readonly Span[]): string | undefined {
    const keys = on.map((one) => {
      const { type, slug } = readReference(one);
      return `${type}/${slug}`;
    });
    const [only, ...more] = keys;
    if (spans.length === 0)
      return more.length === 0 && only?.startsWith('statement/')
        ? contents.get(only.slice('statement/'.length))
        : undefined;
    const isOn = (id: string) => (standing.get(id) ?? []).join() === keys.join();
    if (keys.length > 0) return draft.find(spans, isOn);
    const own = new Set(contents.values());
    return draft.find(spans, (id) => !own.has(id) && !standing.has(id)) ?? draft.words(NOTED, spans);
  }
}
