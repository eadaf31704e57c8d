import type { AnyRecord } from '../data/queries.ts';
import { type Line, lineWidth, oneLine, segment } from '../page/line.ts';
import { dossierTitle, namesOf, titleOf } from '../records/shared/names.ts';
import type { Voice } from '../records/shared/voice.ts';

/** What a record is called where there is little room. */
export function nameOf(record: AnyRecord, voice: Voice): string {
  switch (record.__typename) {
    case 'Actor':
    case 'Place':
      return oneLine(record.name);
    case 'Event':
    case 'Topic':
      return oneLine(record.label);
    case 'Article':
      return titleOf(record, voice);
    case 'Statement': {
      const who = namesOf(record.speakers) || voice.labels.statement.nobody;
      return `${who} ${voice.value('statementAct', record.act)}`;
    }
    case 'Conflict':
      return voice.labels.conflict.note;
    case 'Dossier':
      return dossierTitle(record);
  }
}

const LONGEST = 32;

/** The way that led here, from the start on; where there is no room for all of it, its beginning is left out. */
export function crumbs(names: readonly string[], width: number, here: string): Line {
  const steps = names.map(
    (name, index): Line => [segment(shortened(name), index === names.length - 1 ? 'strong' : 'dim')],
  );
  const arrow = segment(' › ', 'dim');
  const home = [segment(` ${here}`, 'accent')];
  let shown: Line = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const next = [arrow, ...(steps[index] ?? []), ...shown];
    const more = index > 0 ? 4 : 0;
    if (lineWidth(home) + lineWidth(next) + more > width && shown.length > 0) {
      return [...home, arrow, segment('…', 'dim'), ...shown];
    }
    shown = next;
  }
  return [...home, ...shown];
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
