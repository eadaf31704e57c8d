import { isReference } from './common.ts';
import { checkKeys, checkOptionalId } from './identity.ts';
import {
  at,
  each,
  isObjectPart,
  missing,
  type ObjectPart,
  type Part,
  type ReportFault,
  unfit,
} from './part.ts';

/** A selector (section 4.2), with those that refine it or bound its range. */
export function checkSelector(selector: Part, report: ReportFault): void {
  if (!isObjectPart(selector)) {
    if (!isReference(selector)) report(unfit('SELECTOR_NOT_IRI_OR_OBJECT', selector, 'an IRI or an object'));
    return;
  }
  checkOptionalId(selector, report);
  checkKeys(selector, report);
  const type = at(selector, 'type');
  if (typeof type.value === 'string') checkOfType(type.value, selector, report);
  else if (type.value !== undefined) report(unfit('SELECTOR_TYPE_NOT_ONE', type, 'one type'));
  else if (!isReference(selector))
    report(missing('SELECTOR_TYPE_NOT_ONE', selector, 'type', 'a type, such as TextQuoteSelector'));
  for (const refinement of each(selector, 'refinedBy')) checkSelector(refinement, report);
}

function checkOfType(type: string, selector: ObjectPart, report: ReportFault): void {
  if (type === 'TextQuoteSelector') checkQuote(selector, report);
  if (type === 'TextPositionSelector' || type === 'DataPositionSelector') checkPosition(selector, report);
  if (type === 'RangeSelector') checkRange(selector, report);
  if (type === 'FragmentSelector' || type === 'CssSelector' || type === 'XPathSelector')
    checkValue(selector, true, report);
  if (type === 'SvgSelector') checkValue(selector, false, report);
}

function checkQuote(selector: ObjectPart, report: ReportFault): void {
  const exact = at(selector, 'exact');
  if (exact.value === undefined)
    report(missing('QUOTE_EXACT_NOT_ONE', selector, 'exact', 'the words, in exact'));
  else if (typeof exact.value !== 'string') report(unfit('QUOTE_EXACT_NOT_ONE', exact, 'one string'));
  for (const key of ['prefix', 'suffix']) {
    const context = at(selector, key);
    if (context.value !== undefined && typeof context.value !== 'string')
      report(unfit('QUOTE_CONTEXT_NOT_ONE', context, 'one string'));
  }
}

function checkPosition(selector: ObjectPart, report: ReportFault): void {
  for (const key of ['start', 'end']) {
    const offset = at(selector, key);
    if (offset.value === undefined)
      report(missing('POSITION_NOT_A_NUMBER', selector, key, `a whole number from 0, in ${key}`));
    else if (!isCount(offset.value)) report(unfit('POSITION_NOT_A_NUMBER', offset, 'a whole number from 0'));
  }
}

function checkRange(selector: ObjectPart, report: ReportFault): void {
  for (const key of ['startSelector', 'endSelector']) {
    const end = at(selector, key);
    if (end.value === undefined) report(missing('RANGE_END_NOT_ONE', selector, key, `a selector, in ${key}`));
    else if (Array.isArray(end.value)) report(unfit('RANGE_END_NOT_ONE', end, 'one selector'));
    else checkSelector(end, report);
  }
}

function checkValue(selector: ObjectPart, isRequired: boolean, report: ReportFault): void {
  const value = at(selector, 'value');
  if (typeof value.value === 'string') return;
  if (value.value !== undefined) report(unfit('SELECTOR_VALUE_NOT_ONE', value, 'one string'));
  else if (isRequired) report(missing('SELECTOR_VALUE_NOT_ONE', selector, 'value', 'a string, in value'));
}

/** Whether something is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
