import { nearestOf } from '@depeche/model';
import type { Finding } from '../finding.ts';
import { type Annotation, type Place, targetsOf } from './annotation.ts';
import { finding } from './rules.ts';

/** How many unknown references are worth a look for the nearest id: each look goes through all of them. */
const HINTED = 50;

/** The annotations whose id is their own and whose references lead somewhere, and the ids of those that were refused. */
export function withoutUnsound(
  annotations: readonly Annotation[],
  broken: ReadonlySet<string>,
  findings: Finding[],
): { readonly sound: readonly Annotation[]; readonly refused: ReadonlySet<string> } {
  const known = new Map<string, Annotation>();
  const unique = annotations.filter((annotation) => {
    const first = annotation.kind === '*' ? undefined : known.get(annotation.id);
    if (first) findings.push(repeated(annotation, first));
    else known.set(annotation.id, annotation);
    return !first;
  });
  // An id whose line could not be read is no id that is not there.
  const refused = new Set([...broken].filter((id) => !known.has(id)));
  let hinted = 0;
  const sound = unique.filter((annotation) => {
    const faults = targetsOf(annotation).flatMap((id, i): Finding[] => {
      const where = { ...annotation.place, column: columnOf(annotation.place, id) };
      const target = known.get(id);
      if (target) {
        const kinds = kindsFor(annotation, i);
        if (kinds.includes(target.kind)) return [];
        return [
          finding('WRONG_REFERENCE', where, { expected: `the id of one of ${kinds}`, found: `“${id}”` }),
        ];
      }
      if (refused.has(id)) return [];
      const nearest = hinted++ < HINTED ? nearestOf(known.keys(), id) : undefined;
      const what = { expected: 'the id of an annotation that is there', found: `“${id}”`, nearest };
      return [finding('UNKNOWN_REFERENCE', where, what)];
    });
    findings.push(...faults);
    if (faults.length > 0) refused.add(annotation.id);
    return faults.length === 0;
  });
  return { sound, refused };
}

/** The kinds of annotation to which another can refer, at a place in its list of references. */
function kindsFor(annotation: Annotation, at: number): string {
  if (annotation.kind === 'E' && annotation.trigger !== undefined && at === 0) return 'T';
  if (annotation.kind === 'R' || annotation.kind === 'E' || annotation.kind === '*') return 'TE';
  return 'TREAMN#';
}

function repeated({ id, place }: Annotation, first: Annotation): Finding {
  const file = first.place.file === place.file ? '' : ` of ${first.place.file}`;
  const what = { expected: 'an id of its own', found: `“${id}”, which line ${first.place.line}${file} has` };
  return finding('REPEATED_ID', { ...place, column: 1 }, what);
}

/** Where a reference stands in its line, from 1. */
function columnOf({ written }: Place, id: string): number {
  let at = written.indexOf('\t');
  do at = written.indexOf(id, at + 1);
  while (at >= 0 && /[^ \t]/.test(written.charAt(at + id.length)));
  return at < 0 ? 1 : at + 1;
}
