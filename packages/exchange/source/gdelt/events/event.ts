import type { EventInput } from '@depeche/model';
import type { EventCode } from '../../cameo/event-code.ts';
import { findEventCode, nearestEventCode } from '../../cameo/event-codes.ts';
import type { Finding } from '../../finding.ts';
import { quoted } from '../../findings/describe.ts';
import { Gathering } from '../../parts/gathering.ts';
import type { EVENT_COLUMNS } from '../columns/events.ts';
import { dayOf } from '../date.ts';
import { eventSlug } from '../event-slug.ts';
import type { Context, ReadRow } from '../read-table.ts';
import type { GdeltRule } from '../rules.ts';
import { articleSlug, sourceArticle } from '../source-article.ts';
import { actionPlace } from './action-place.ts';
import { type Participants, participantsOf } from './participants.ts';

/** Makes events of rows; everything that is wrong with a row is found at once, and then there is no event. */
export function createEventReader({
  report,
  provenance,
  seen,
  find,
}: Context): ReadRow<(typeof EVENT_COLUMNS)[number]> {
  return (line, cell) => {
    const findings: Finding[] = [];
    const refuse = (rule: GdeltRule, expected: string, found: string, nearest?: string) => {
      findings.push(report(rule, { line, expected, found, nearest }));
    };
    const id = cell('GlobalEventID');
    const day = dayOf(cell('Day'));
    const code = cell('EventCode');
    const kind = findEventCode(code);
    const who = participantsOf(cell, kind?.type ?? 'OTHER', code);
    const place = actionPlace(cell);
    const identifier = cell('SOURCEURL').trim();
    if (!/^\d{1,15}$/.test(id)) refuse('BAD_ID', 'a number', quoted(id));
    if (day === undefined) refuse('BAD_DATE', 'a day as YYYYMMDD', quoted(cell('Day')));
    if (!kind) refuse('UNKNOWN_CODE', 'an event code of CAMEO', quoted(code), nearestEventCode(code));
    for (const bad of who.badCodes) refuse('BAD_ACTOR_CODE', 'three letters or more', quoted(bad));
    if (place && 'problem' in place) refuse('BAD_COORDINATES', 'degrees', place.problem);
    if (identifier === '') refuse('NO_SOURCE', 'an address in SOURCEURL', 'nothing');
    const first = findings.length === 0 ? seen.before(Number(id), line) : undefined;
    if (first !== undefined) refuse('DUPLICATE_ID', 'each id once', `${id}, which stands on line ${first}`);
    if (!kind || day === undefined || (place && 'problem' in place) || findings.length > 0)
      return { findings };

    const records = new Gathering(find);
    const article = articleSlug(identifier);
    for (const { slug, record } of who.actors) records.addActor(slug, record);
    if (place) records.addPlace(place.slug, place.entry);
    records.addArticle(article, sourceArticle({ identifier }, provenance));
    const others = find('event', eventSlug(id))?.reportedIn ?? [];
    for (const other of others) records.addArticle(other);
    const event = {
      ...eventOf(kind, who),
      time: { edtf: day },
      ...(place && { place: place.slug }),
      codes: { gdelt: id, cameo: code },
      reportedIn: [...new Set([article, ...others])],
    };
    records.events.push([eventSlug(id), event]);
    return { piece: records.toPiece(line), findings };
  };
}

function eventOf({ en, fr, ...typed }: EventCode, { names, participants }: Participants): EventInput {
  const parties = names.length > 0 ? ` (${names.join(' → ')})` : '';
  return {
    ...typed,
    label: { en: `${en}${parties}`, fr: `${fr}${parties}` },
    status: 'OCCURRED',
    participants,
  };
}
