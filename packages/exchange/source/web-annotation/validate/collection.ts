import { checkCommon, isReference } from './common.ts';
import { checkContext, checkId, checkKeys, checkType } from './identity.ts';
import {
  at,
  each,
  hasType,
  isObjectPart,
  missing,
  type ObjectPart,
  type Part,
  type ReportFault,
  unfit,
} from './part.ts';
import { isCount } from './selector.ts';

/** A collection (section 5.1) without its annotations. */
export function checkCollection(collection: ObjectPart, report: ReportFault): void {
  checkContext(collection, report);
  checkHead(collection, 'AnnotationCollection', report);
  for (const label of each(collection, 'label'))
    if (typeof label.value !== 'string') report(unfit('LABEL_NOT_TEXT', label, 'a string'));
  checkCount(collection, 'total', report);
  const first = at(collection, 'first');
  const total = at(collection, 'total').value;
  if (first.value === undefined) {
    if (typeof total === 'number' && total > 0)
      report(missing('FIRST_PAGE_MISSING', collection, 'first', `the first page of ${total} annotations`));
  } else if (isObjectPart(first) && (hasType(first, 'AnnotationPage') || 'items' in first.value)) {
    checkPage(first, true, report);
  } else if (isReference(first)) {
    reportElsewhere(first, report);
  } else {
    report(unfit('FIRST_PAGE_MISSING', first, 'one page, or its IRI'));
  }
  checkLinks(collection, ['last'], report);
}

/** A page (section 5.2) without its annotations; one that stands in its collection takes the context from there. */
export function checkPage(page: ObjectPart, isInCollection: boolean, report: ReportFault): void {
  if (!isInCollection) checkContext(page, report);
  checkHead(page, 'AnnotationPage', report);
  checkCount(page, 'startIndex', report);
  checkLinks(page, ['next', 'prev'], report);
  const next = at(page, 'next');
  if (isReference(next)) reportElsewhere(next, report);
  const items = at(page, 'items');
  if (items.value === undefined)
    report(missing('PAGE_WITHOUT_ITEMS', page, 'items', 'a list of annotations, in items'));
  else if (!Array.isArray(items.value) || items.value.length === 0)
    report(unfit('PAGE_WITHOUT_ITEMS', items, 'a list of one or more annotations'));
}

function checkHead(part: ObjectPart, type: string, report: ReportFault): void {
  checkId(part, report);
  checkType(part, type, report);
  checkKeys(part, report);
  checkCommon(part, report);
}

function checkCount(part: ObjectPart, key: string, report: ReportFault): void {
  const count = at(part, key);
  if (count.value !== undefined && !isCount(count.value))
    report(unfit('COUNT_NOT_A_NUMBER', count, 'a whole number from 0'));
}

function checkLinks(part: ObjectPart, keys: readonly string[], report: ReportFault): void {
  for (const key of keys) {
    const link = at(part, key);
    if (link.value !== undefined && !isReference(link)) report(unfit('PAGE_LINK_NOT_IRI', link, 'an IRI'));
  }
}

function reportElsewhere(link: Part, report: ReportFault): void {
  report(unfit('PAGE_ELSEWHERE', link, 'all pages in the file'));
}
