import { formatLine } from './format-line.ts';
import type { AnnotationFile } from './parse.ts';

/** A file of annotations that was taken apart, as text again: one without faults comes out byte for byte as it went in. */
export function formatAnnotations({ annotations, lineBreak, isTerminated }: AnnotationFile): string {
  const text = annotations.map(formatLine).join(lineBreak);
  return annotations.length > 0 && isTerminated ? text + lineBreak : text;
}
