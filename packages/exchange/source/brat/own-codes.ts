import { SLUG_PATTERN } from '@depeche/model';
import type { Annotation, Normalization } from './annotation.ts';

/** The database under which our own records are named in a normalization: `N1⇥Reference T7 depeche:actor/ines-vidal⇥Ines Vidal`. */
export const OWN_DATABASE = 'depeche';

/** A record of ours that an annotation names as what it stands for. */
export interface OwnReference {
  readonly type: 'actor' | 'place' | 'statement';
  readonly slug: string;
  readonly name?: string;
  readonly annotation: Normalization;
}

/** The records of ours that annotations are said to stand for, by the id of the annotation. */
export function ownReferences(
  annotations: readonly Annotation[],
): ReadonlyMap<string, readonly OwnReference[]> {
  const found = annotations.flatMap((annotation) =>
    annotation.kind === 'N' ? (readOwn(annotation) ?? []) : [],
  );
  return Map.groupBy(found, ({ annotation }) => annotation.target);
}

function readOwn(annotation: Normalization): OwnReference | undefined {
  if (annotation.database !== OWN_DATABASE) return undefined;
  const [type, slug = '', ...more] = annotation.entry.split('/');
  if (more.length > 0 || slug.length > 200 || !SLUG_PATTERN.test(slug)) return undefined;
  if (type !== 'actor' && type !== 'place' && type !== 'statement') return undefined;
  const name = annotation.words?.trim();
  return { type, slug, ...(name && { name }), annotation };
}
