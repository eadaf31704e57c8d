import type { Load } from '../data/loads.ts';
import type { AnyRecord } from '../data/queries.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { actorPage } from '../records/actor/page.ts';
import { articlePage } from '../records/article/page.ts';
import { conflictPage } from '../records/conflict/page.ts';
import { dossierPage } from '../records/dossier/page.ts';
import { eventPage } from '../records/event/page.ts';
import { placePage } from '../records/place/page.ts';
import type { Voice } from '../records/shared/voice.ts';
import { statementPage } from '../records/statement/page.ts';
import { topicPage } from '../records/topic/page.ts';
import type { Window } from '../state/window.ts';
import { message, problemMessage, waiting } from './message.ts';
import { fill } from './pane.ts';

/** A record's page, of whichever type it is. */
export function recordPage(record: AnyRecord, width: number, voice: Voice): Page {
  switch (record.__typename) {
    case 'Actor':
      return actorPage(record, width, voice);
    case 'Article':
      return articlePage(record, width, voice);
    case 'Conflict':
      return conflictPage(record, width, voice);
    case 'Dossier':
      return dossierPage(record, width, voice);
    case 'Event':
      return eventPage(record, width, voice);
    case 'Place':
      return placePage(record, width, voice);
    case 'Statement':
      return statementPage(record, width, voice);
    case 'Topic':
      return topicPage(record, width, voice);
  }
}

const blank: Page = { lines: [], links: [] };

/** The page for what is loaded of a record, or for why it is not. */
export function pageFor(
  load: Load<AnyRecord | null>,
  width: number,
  voice: Voice,
  write: (record: AnyRecord) => Page,
): Page {
  if (load.value) return write(load.value);
  if (load.problem) return { ...blank, lines: problemMessage(load.problem, voice.labels, width) };
  if (load.value === null) return { ...blank, lines: message(voice.labels.states.unknownRecord, width) };
  return { ...blank, lines: waiting(load, voice.labels) };
}

/** The visible part of a page, with the chosen link marked where the keys are. */
export function pageLines(page: Page, window: Window, height: number, hasKeys: boolean): readonly Line[] {
  const top = Math.max(0, Math.min(window.top, page.lines.length - height));
  const visible = page.lines.slice(top, top + height);
  if (!hasKeys) return fill(visible, height);
  const lines = visible.map((line) =>
    line.map((piece) =>
      piece.link === window.cursor
        ? { ...piece, styles: [...(piece.styles ?? []), 'cursor' as const] }
        : piece,
    ),
  );
  return fill(lines, height);
}
