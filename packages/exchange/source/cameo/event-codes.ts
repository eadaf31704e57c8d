import { nearestOf } from '@depeche/model';
import type { EventCode } from './event-code.ts';
import { materialConflict } from './events/material-conflict.ts';
import { materialCooperation } from './events/material-cooperation.ts';
import { verbalConflict } from './events/verbal-conflict.ts';
import { verbalCooperation } from './events/verbal-cooperation.ts';

/**
 * CAMEO 1.1b3 in PLOVER, by PLOVER's own table of 17 September 2021 (openeventdata/PLOVER, CAMEO2PLOVER). Where that
 * table has no entry or a mode that manual 0.8 does not have, or a nearer one is in the manual, this one differs:
 *
 * - 01 is `STATEMENT` and 02 (appeals) is `REQUEST` with the modes of 10: PLOVER leaves both out.
 * - 0842 `return` is `release`; 085, 0813 and 0814 `ease` have no mode.
 * - 132 and 1322 `ban`, 1321 `political` and 1722 `ban` are `restrict`.
 * - 1712 `seize` is `destroy`; 185 and 186 `assassinate` are `targeted`; `massacre`, `cleansing` and the misplaced
 *   `pro_autocracy` of 175 have no mode.
 * - 183, any bombing, is `explosives` and not `suicide-attack`; 195 is `aerial` and not `heavy-weapons`.
 * - 155, 176, 1834, 1951 and 1952, which the table leaves out, are placed beside their siblings.
 */
const eventCodes: ReadonlyMap<string, EventCode> = new Map(
  Object.entries({ ...verbalCooperation, ...materialCooperation, ...verbalConflict, ...materialConflict }),
);

/** What an event code of CAMEO means; undefined for what is none. */
export function findEventCode(code: string): EventCode | undefined {
  return eventCodes.get(code);
}

/** The event code most like one that is none: with the zero that a spreadsheet took off, its general code, another digit. */
export function nearestEventCode(code: string): string | undefined {
  const likely = [`0${code}`, code.slice(0, 3)].find((each) => eventCodes.has(each));
  return likely ?? nearestOf(eventCodes.keys(), code);
}
