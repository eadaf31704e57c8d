/** Where an annotation stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line as it was written, without its break. */
  readonly written: string;
}

/** A half-open range of the text as brat counts it: in Unicode code points from the beginning of the `.txt` file. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** An argument of a relation or an event: `Arg1:T3`, `Theme2:T5`. */
export interface Argument {
  readonly role: string;
  readonly target: string;
}

interface Common {
  /** `T1`, `R12`, `#3`; an equivalence has `*`. */
  readonly id: string;
  /** The type that the annotator chose: `Citation`, `AnnotatorNotes`, `Equiv`. */
  readonly label: string;
  /** What stands behind the last field: brat ends relations with a tab. */
  readonly tail: string;
  readonly place: Place;
}

/** `T`: a label on words, which may be several fragments. */
export interface TextBound extends Common {
  readonly kind: 'T';
  readonly fragments: readonly Fragment[];
  /** The words, as the file repeats them: fragments joined by a space, a space for each line break. */
  readonly words: string;
}

/** `R`: a relation between two annotations. */
export interface Relation extends Common {
  readonly kind: 'R';
  readonly arguments: readonly [Argument, Argument];
}

/** `E`: an event with the words that trigger it, which some corpora leave out, and those that play a part in it. */
export interface EventAnnotation extends Common {
  readonly kind: 'E';
  readonly trigger?: string;
  readonly arguments: readonly Argument[];
}

/** `A`, in old files `M`: an attribute, with a value or without. */
export interface Attribute extends Common {
  readonly kind: 'A' | 'M';
  readonly target: string;
  readonly value?: string;
}

/** `N`: the entry of a database that an annotation stands for. */
export interface Normalization extends Common {
  readonly kind: 'N';
  readonly target: string;
  readonly database: string;
  readonly entry: string;
  /** What the entry is called. */
  readonly words?: string;
}

/** `#`: what an annotator remarks on an annotation. */
export interface Comment extends Common {
  readonly kind: '#';
  readonly target: string;
  readonly words?: string;
}

/** `*`: annotations that stand for the same. */
interface Equivalence extends Common {
  readonly kind: '*';
  readonly members: readonly string[];
}

/** One line of a standoff file (brat.nlplab.org/standoff.html). */
export type Annotation =
  | TextBound
  | Relation
  | EventAnnotation
  | Attribute
  | Normalization
  | Comment
  | Equivalence;

/** The ids that an annotation refers to. */
export function targetsOf(annotation: Annotation): readonly string[] {
  switch (annotation.kind) {
    case 'T':
      return [];
    case 'R':
      return annotation.arguments.map(({ target }) => target);
    case 'E':
      return [
        ...(annotation.trigger === undefined ? [] : [annotation.trigger]),
        ...annotation.arguments.map(({ target }) => target),
      ];
    case '*':
      return annotation.members;
    default:
      return [annotation.target];
  }
}

/** What to call an annotation that has no id of its own: an equivalence. */
export function keyOf({ id, place }: Annotation): string {
  return id === '*' ? `${place.file}:${place.line}` : id;
}

/** Attributes are written with either letter. */
export function isAttribute(annotation: Annotation): annotation is Attribute {
  return annotation.kind === 'A' || annotation.kind === 'M';
}
