import { nearestOf } from '@depeche/model';
import { motivations } from '../terms.ts';
import { checkOptionalId, checkTypes } from './identity.ts';
import {
  at,
  each,
  isIri,
  isObjectPart,
  type ObjectPart,
  type Part,
  type ReportFault,
  unfit,
} from './part.ts';

/** The properties that annotations, bodies and targets alike may have (section 3.3). */
export function checkCommon(part: ObjectPart, report: ReportFault): void {
  for (const key of ['created', 'modified', 'generated']) checkTime(part, key, report);
  for (const key of ['creator', 'generator']) {
    for (const agent of each(part, key)) checkAgent(agent, report);
  }
  for (const audience of each(part, 'audience')) checkAudience(audience, report);
  for (const key of ['motivation', 'purpose']) {
    for (const motivation of each(part, key)) checkMotivation(motivation, report);
  }
  for (const rights of each(part, 'rights')) {
    if (!isReference(rights)) report(unfit('RIGHTS_NOT_IRI', rights, 'an IRI'));
  }
  const canonical = at(part, 'canonical');
  if (canonical.value !== undefined && !isIri(canonical.value))
    report(unfit('IDENTITY_NOT_IRI', canonical, 'one IRI'));
  for (const via of each(part, 'via')) {
    if (!isReference(via)) report(unfit('IDENTITY_NOT_IRI', via, 'an IRI'));
  }
}

/** Whether something is the IRI of a resource, alone or as the id of an object. */
export function isReference(part: Part): boolean {
  return isIri(part.value) || (isObjectPart(part) && isIri(at(part, 'id').value));
}

/** Whether something is a time as the recommendation wants it: xsd:dateTime, in UTC, written Z. */
export function isUtcTime(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(value);
  if (!parts) return false;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(2).map(Number);
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= days;
  return isDay && minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute + second === 0));
}

function checkTime(part: ObjectPart, key: string, report: ReportFault): void {
  const time = at(part, key);
  if (time.value === undefined || isUtcTime(time.value)) return;
  if (Array.isArray(time.value)) report(unfit('TIME_NOT_ONE', time, 'one time'));
  else report(unfit('TIME_NOT_UTC', time, 'a time such as 2015-01-28T12:00:00Z'));
}

function checkAgent(agent: Part, report: ReportFault): void {
  if (isObjectPart(agent)) {
    checkOptionalId(agent, report);
    checkTypes(agent, report);
  } else if (!isIri(agent.value)) {
    report(unfit('AGENT_NOT_IRI_OR_OBJECT', agent, 'an IRI or an object'));
  }
}

function checkAudience(audience: Part, report: ReportFault): void {
  if (!isObjectPart(audience)) {
    if (!isIri(audience.value)) report(unfit('AGENT_NOT_IRI_OR_OBJECT', audience, 'an IRI or an object'));
    return;
  }
  checkOptionalId(audience, report);
  for (const key of Object.keys(audience.value)) {
    if (key === 'id' || key === 'type' || /^(?:schema:|@)|:\/\//.test(key)) continue;
    const path = [...audience.path, key];
    report({
      rule: 'AUDIENCE_NOT_PREFIXED',
      path,
      part: 'key',
      expected: `schema:${key}`,
      found: `“${key}”`,
      nearest: `schema:${key}`,
    });
  }
}

function checkMotivation(motivation: Part, report: ReportFault): void {
  const { value } = motivation;
  if (isReference(motivation) || motivations.some((known) => known === value)) return;
  const nearest = typeof value === 'string' ? nearestOf(motivations, value) : undefined;
  report({
    ...unfit('MOTIVATION_UNKNOWN', motivation, `one of ${motivations.join(', ')}, or an IRI`),
    nearest,
  });
}
