import { nearestOf } from '@depeche/model';
import { ANNOTATION_CONTEXT, keys } from '../terms.ts';
import { at, each, hasType, isIri, missing, type ObjectPart, type ReportFault, unfit } from './part.ts';

/** An id where there is one: one IRI. */
export function checkOptionalId(part: ObjectPart, report: ReportFault): void {
  const id = at(part, 'id');
  if (id.value === undefined || isIri(id.value)) return;
  if (Array.isArray(id.value)) report(unfit('ID_NOT_ONE', id, 'one IRI'));
  else report(unfit('ID_NOT_IRI', id, 'an IRI, such as http://example.org/anno1'));
}

/** The id that an annotation, a collection or a page must have. */
export function checkId(part: ObjectPart, report: ReportFault): void {
  if (at(part, 'id').value === undefined) report(missing('ID_MISSING', part, 'id', 'an id'));
  else checkOptionalId(part, report);
}

/** The type that an annotation, a collection or a page must have. */
export function checkType(part: ObjectPart, type: string, report: ReportFault): void {
  if (hasType(part, type)) return;
  const types = at(part, 'type');
  if (types.value === undefined) report(missing('TYPE_MISSING', part, 'type', `the type ${type}`));
  else report({ ...unfit('TYPE_MISSING', types, `the type ${type}`), nearest: type });
}

/** Types where there are any: names or IRIs. */
export function checkTypes(part: ObjectPart, report: ReportFault): void {
  for (const type of each(part, 'type')) {
    if (typeof type.value !== 'string' || type.value === '')
      report(unfit('TYPE_NOT_TEXT', type, 'the name of a class'));
  }
}

/** The context that makes it an annotation. */
export function checkContext(part: ObjectPart, report: ReportFault): void {
  const contexts = each(part, '@context');
  if (contexts.some(({ value }) => value === ANNOTATION_CONTEXT)) return;
  const context = at(part, '@context');
  if (context.value === undefined) report(missing('CONTEXT_MISSING', part, '@context', ANNOTATION_CONTEXT));
  else report(unfit('CONTEXT_MISSING', context, ANNOTATION_CONTEXT));
}

/** Keys that look like a misspelling; others may belong to an extension. */
export function checkKeys(part: ObjectPart, report: ReportFault): void {
  for (const key of Object.keys(part.value)) {
    if (keys.includes(key) || /[:@]/.test(key)) continue;
    const nearest = nearestOf(keys, key);
    if (nearest === undefined) continue;
    const path = [...part.path, key];
    report({
      rule: 'UNKNOWN_KEY',
      path,
      part: 'key',
      expected: 'a key of the recommendation',
      found: `“${key}”`,
      nearest,
    });
  }
}
