import { checkCommon, isReference } from './common.ts';
import { checkContext, checkId, checkKeys, checkType, checkTypes } from './identity.ts';
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
import { checkResource } from './resource.ts';

/** An annotation (section 3.1); one that stands in a page takes the context from there. */
export function checkAnnotation(annotation: Part, isInPage: boolean, report: ReportFault): void {
  if (!isObjectPart(annotation)) {
    report(unfit('NOT_AN_OBJECT', annotation, 'an annotation'));
    return;
  }
  if (!isInPage) checkContext(annotation, report);
  checkId(annotation, report);
  checkType(annotation, 'Annotation', report);
  checkTypes(annotation, report);
  checkKeys(annotation, report);
  checkCommon(annotation, report);
  checkBodies(annotation, report);
  checkTargets(annotation, report);
  checkStylesheet(annotation, report);
}

function checkBodies(annotation: ObjectPart, report: ReportFault): void {
  for (const body of each(annotation, 'body')) checkResource(body, 'body', report);
  const bodyValue = at(annotation, 'bodyValue');
  if (bodyValue.value === undefined) return;
  if (typeof bodyValue.value !== 'string') report(unfit('BODY_VALUE_NOT_ONE', bodyValue, 'one string'));
  if (at(annotation, 'body').value === undefined) return;
  report({
    rule: 'BODY_AND_BODY_VALUE',
    path: bodyValue.path,
    part: 'key',
    expected: 'one of body and bodyValue',
    found: 'both',
  });
}

function checkTargets(annotation: ObjectPart, report: ReportFault): void {
  const targets = each(annotation, 'target');
  if (targets.length === 0) report(missing('TARGET_MISSING', annotation, 'target', 'a target'));
  for (const target of targets) checkResource(target, 'target', report);
}

function checkStylesheet(annotation: ObjectPart, report: ReportFault): void {
  const stylesheet = at(annotation, 'stylesheet');
  if (stylesheet.value === undefined || isReference(stylesheet)) return;
  const isEmbedded =
    isObjectPart(stylesheet) &&
    (at(stylesheet, 'type').value === undefined || hasType(stylesheet, 'CssStylesheet'));
  if (!isEmbedded) report(unfit('STYLESHEET_WRONG', stylesheet, 'an IRI or a CssStylesheet'));
}
