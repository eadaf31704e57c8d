import { isReference, isUtcTime } from './common.ts';
import { checkOptionalId } from './identity.ts';
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
import { checkSelector } from './selector.ts';

/** A state: which representation of a resource is meant (section 4.3). */
export function checkState(state: Part, report: ReportFault): void {
  if (!isObjectPart(state)) {
    if (!isReference(state)) report(unfit('STATE_NOT_IRI_OR_OBJECT', state, 'an IRI or an object'));
    return;
  }
  checkOptionalId(state, report);
  const type = at(state, 'type');
  if (type.value === 'TimeState') checkTimes(state, report);
  else if (type.value === 'HttpRequestState') checkHeaders(state, report);
  else if (type.value !== undefined && typeof type.value !== 'string')
    report(unfit('STATE_NOT_IRI_OR_OBJECT', type, 'one type'));
  else if (type.value === undefined && !isReference(state))
    report(missing('STATE_NOT_IRI_OR_OBJECT', state, 'type', 'a type, such as TimeState'));
  for (const refinement of each(state, 'refinedBy')) {
    const isState = isObjectPart(refinement) && String(at(refinement, 'type').value).endsWith('State');
    if (isState) checkState(refinement, report);
    else checkSelector(refinement, report);
  }
}

function checkTimes(state: ObjectPart, report: ReportFault): void {
  for (const key of ['sourceDate', 'sourceDateStart', 'sourceDateEnd']) {
    for (const time of each(state, key)) {
      if (!isUtcTime(time.value))
        report(unfit('STATE_TIMES_WRONG', time, 'a time such as 2015-01-28T12:00:00Z'));
    }
  }
  const has = (key: string) => at(state, key).value !== undefined;
  if (has('sourceDate') && (has('sourceDateStart') || has('sourceDateEnd')))
    report(unfit('STATE_TIMES_WRONG', at(state, 'sourceDate'), 'no sourceDate beside an interval'));
  if (has('sourceDateStart') !== has('sourceDateEnd')) {
    const other = has('sourceDateStart') ? 'sourceDateEnd' : 'sourceDateStart';
    report(missing('STATE_TIMES_WRONG', state, other, `${other} too`));
  }
}

function checkHeaders(state: ObjectPart, report: ReportFault): void {
  const value = at(state, 'value');
  if (value.value === undefined)
    report(missing('STATE_VALUE_NOT_ONE', state, 'value', 'the headers, in value'));
  else if (typeof value.value !== 'string') report(unfit('STATE_VALUE_NOT_ONE', value, 'one string'));
}
