import type { Load } from '../data/loads.ts';
import { countOf, type ListWindow, rowAt } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import { fitLine, type Line, plain, segment } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import { topFor, type Window } from '../state/window.ts';
import { problemMessage, waiting } from './message.ts';
import { fill } from './pane.ts';

/** What a list shows, and how many rows there are to choose from. */
export interface ListContent {
  readonly count: number;
  readonly lines: readonly Line[];
  rowAt(index: number): ListRow | undefined;
}

interface ListInput {
  readonly load: Load<ListWindow<ListRow>>;
  readonly window: Window;
  readonly width: number;
  readonly height: number;
  readonly hasKeys: boolean;
  readonly voice: Voice;
  /** What stands there where the list has no rows. */
  readonly empty: readonly Line[];
}

export function listContent({ load, window, width, height, hasKeys, voice, empty }: ListInput): ListContent {
  const list = load.value;
  if (list === undefined) {
    const lines = load.problem
      ? problemMessage(load.problem, voice.labels, width)
      : waiting(load, voice.labels);
    return { count: 0, lines: fill(load.status === 'none' ? empty : lines, height), rowAt: () => undefined };
  }
  const count = countOf(list);
  const top = topFor({ cursor: Math.min(window.cursor, count - 1), top: window.top }, count, height);
  const lines: Line[] = [];
  for (let index = top; index < Math.min(count, top + height); index++) {
    const row = rowAt(list, index);
    const above = index === top ? undefined : rowAt(list, index - 1);
    const line = row?.line(width - 2, voice, above) ?? [segment('…', 'dim')];
    lines.push(
      index === window.cursor ? chosen(line, width, hasKeys) : [segment(' '), ...line, segment(' ')],
    );
  }
  return { count, lines: fill(count === 0 ? empty : lines, height), rowAt: (index) => rowAt(list, index) };
}

/** The chosen row: a bar of one colour where the keys are, else a mark before it. */
function chosen(line: Line, width: number, hasKeys: boolean): Line {
  if (hasKeys) return [segment(plain(fitLine([segment(` ${plain(line)}`)], width)), 'here')];
  return [segment('▌', 'accent'), ...line, segment(' ')];
}
