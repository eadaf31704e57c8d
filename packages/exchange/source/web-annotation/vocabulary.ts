import { VOCABULARY } from '../linked-data/addresses.ts';

/**
 * How our records travel in annotations: in a textual body that is of one of these classes besides, and whose value is
 * the record as JSON, written as a dossier's document writes it. A body of this form is plain Web Annotation: whoever
 * does not know the class keeps it as a text, and nothing of it is lost on the way.
 *
 * - `Statement`: a statement of the article, with its slug; where it names no words of its own, its content are those
 *   that the target selects.
 * - `Mention`, `Note`: likewise, without slug; the words are those of the target where `spans` is absent.
 * - `Event`: the slug of an event of which the selected words tell.
 */
export const recordClasses = {
  statement: `${VOCABULARY}Statement`,
  mention: `${VOCABULARY}Mention`,
  note: `${VOCABULARY}Note`,
  event: `${VOCABULARY}Event`,
} as const;

/** A type of record that travels in annotations. */
export type CarriedType = keyof typeof recordClasses;

/** The body in which a record travels. */
export function recordBody(type: CarriedType, record: object) {
  return {
    type: ['TextualBody', recordClasses[type]],
    purpose: 'identifying',
    format: 'application/json',
    value: JSON.stringify(record),
  };
}

/** The type of the record that a body of some classes carries; undefined where it carries none. */
export function carriedType(classes: readonly unknown[]): CarriedType | undefined {
  if (classes.includes(recordClasses.statement)) return 'statement';
  if (classes.includes(recordClasses.mention)) return 'mention';
  if (classes.includes(recordClasses.note)) return 'note';
  return classes.includes(recordClasses.event) ? 'event' : undefined;
}
