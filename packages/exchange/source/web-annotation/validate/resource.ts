import { nearestOf } from '@depeche/model';
import { setTypes } from '../terms.ts';
import { checkCommon } from './common.ts';
import { checkKeys, checkOptionalId, checkTypes } from './identity.ts';
import {
  at,
  each,
  hasType,
  isIri,
  isObjectPart,
  missing,
  type ObjectPart,
  type Part,
  type ReportFault,
  unfit,
} from './part.ts';
import { checkSelector } from './selector.ts';
import { checkState } from './state.ts';

/** A body or target: an IRI, a resource, a textual body, a specific resource, or a set of these (sections 3.2 and 4). */
export function checkResource(resource: Part, role: 'body' | 'target' | 'source', report: ReportFault): void {
  if (!isObjectPart(resource)) {
    if (!isIri(resource.value))
      report(unfit('RESOURCE_NOT_IRI_OR_OBJECT', resource, `an IRI or an object as ${role}`));
    return;
  }
  checkOptionalId(resource, report);
  checkTypes(resource, report);
  checkKeys(resource, report);
  checkCommon(resource, report);
  checkText(resource, report);
  if (setTypes.some((type) => hasType(resource, type))) checkSet(resource, role, report);
  else if (isTextualBody(resource, role)) checkValue(resource, report);
  else if (isSpecific(resource)) checkSpecific(resource, report);
  else if (at(resource, 'id').value === undefined)
    report(missing('RESOURCE_WITHOUT_ID', resource, 'id', 'the id of the resource'));
}

/** A textual body has the class or, where it was left out, what only a textual body has: a value. */
export function isTextualBody(resource: ObjectPart, role: 'body' | 'target' | 'source'): boolean {
  return hasType(resource, 'TextualBody') || (role === 'body' && at(resource, 'value').value !== undefined);
}

/** Likewise, a specific resource has the class or what only a specific resource has. */
function isSpecific(resource: ObjectPart): boolean {
  const has = (key: string) => at(resource, key).value !== undefined;
  return hasType(resource, 'SpecificResource') || ['source', 'selector', 'state', 'styleClass'].some(has);
}

function checkText(resource: ObjectPart, report: ReportFault): void {
  for (const [key, rule] of [
    ['format', 'FORMAT_NOT_TEXT'],
    ['language', 'LANGUAGE_NOT_TEXT'],
  ] as const) {
    for (const item of each(resource, key))
      if (typeof item.value !== 'string' || item.value === '') report(unfit(rule, item, 'a string'));
  }
  const processing = at(resource, 'processingLanguage');
  if (processing.value !== undefined && typeof processing.value !== 'string')
    report(unfit('PROCESSING_LANGUAGE_NOT_ONE', processing, 'one language tag'));
  const direction = at(resource, 'textDirection');
  const directions = ['ltr', 'rtl', 'auto'];
  if (direction.value === undefined || directions.some((known) => known === direction.value)) return;
  const nearest = typeof direction.value === 'string' ? nearestOf(directions, direction.value) : undefined;
  report({ ...unfit('TEXT_DIRECTION_UNKNOWN', direction, 'ltr, rtl or auto'), nearest });
}

function checkSet(set: ObjectPart, role: 'body' | 'target' | 'source', report: ReportFault): void {
  const items = at(set, 'items');
  if (!Array.isArray(items.value) || items.value.length === 0) {
    report(missing('ITEMS_MISSING', set, 'items', 'a list of resources, in items'));
    return;
  }
  for (const item of each(set, 'items')) checkResource(item, role, report);
}

function checkValue(body: ObjectPart, report: ReportFault): void {
  const value = at(body, 'value');
  if (value.value === undefined) report(missing('VALUE_NOT_ONE', body, 'value', 'the text, in value'));
  else if (typeof value.value !== 'string') report(unfit('VALUE_NOT_ONE', value, 'one string'));
}

function checkSpecific(resource: ObjectPart, report: ReportFault): void {
  const source = at(resource, 'source');
  if (source.value === undefined) report(missing('SOURCE_NOT_ONE', resource, 'source', 'a source'));
  else if (Array.isArray(source.value)) report(unfit('SOURCE_NOT_ONE', source, 'one source'));
  else checkResource(source, 'source', report);
  for (const selector of each(resource, 'selector')) checkSelector(selector, report);
  for (const state of each(resource, 'state')) checkState(state, report);
}
