import { type FilterGroup, itemsOf } from '../filters/filter-group.ts';
import type { Labels } from '../labels/en.ts';
import { fitLine, type Line, segment } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import { listOf, type Parameters } from '../route/route.ts';
import type { Typing } from '../state/state.ts';
import { widthOf } from '../text/width.ts';
import { fieldLine } from './field-line.ts';
import { boxed, type OverlayBox } from './overlay.ts';

interface FilterInput {
  readonly title: string;
  readonly groups: readonly FilterGroup[];
  readonly group: number;
  readonly item: number;
  readonly parameters: Parameters;
  readonly typing: Typing | null;
  readonly columns: number;
  readonly rows: number;
  readonly voice: Voice;
}

const GAP = 3;

/** The menu of filters: a column for each, with what is chosen. Where not all fit, those around the cursor are shown. */
export function filterBox(input: FilterInput): OverlayBox {
  const { groups, group, columns, rows, typing, voice, title } = input;
  const room = columns - 4;
  const all = groups.map((_, number) => columnOf(input, number));
  const height = Math.max(1, Math.min(Math.max(...all.map(({ lines }) => lines.length)), rows - 6));
  const [from, to] = visible(
    all.map(({ width }) => width),
    group,
    room,
  );
  const lines = Array.from(
    { length: height },
    (_, row): Line =>
      all
        .slice(from, to)
        .flatMap(({ width, lines: own, top }, index) => [
          ...(index === 0 ? [] : [segment(' '.repeat(GAP))]),
          ...fitLine(own[row === 0 ? 0 : row + top(height)] ?? [], width),
        ]),
  );
  const question = questionOf(typing, voice.labels, room);
  const before = from > 0 ? '‹ ' : '';
  const after = to < groups.length ? ' ›' : '';
  const more =
    before + after === '' ? [] : [segment(`${before}${group + 1}/${groups.length}${after}`, 'dim')];
  return boxed(title, [...lines, ...question], more, columns, rows);
}

function columnOf({ groups, group, item, parameters, voice }: FilterInput, number: number) {
  const own = groups[number];
  const isHere = number === group;
  if (!own) return { width: 0, lines: [], top: () => 0 };
  const lines: Line[] = [
    [segment(voice.labels.filters[own.label as 'form'], isHere ? 'accent' : 'heading')],
    ...itemsOf(own).map((value, index): Line => {
      const text = itemText(own, value, parameters, voice);
      return [segment(text, ...(isHere && index === item ? (['cursor'] as const) : []))];
    }),
  ];
  const width = Math.max(...lines.map((line) => line.reduce((sum, { text }) => sum + widthOf(text), 0)));
  // The heading stays; the values scroll under it so that the chosen one is visible.
  return { width, lines, top: (height: number) => (isHere ? Math.max(0, item + 2 - height) : 0) };
}

function itemText(group: FilterGroup, value: string, parameters: Parameters, voice: Voice): string {
  if (group.kind === 'time') {
    const { filters } = voice.labels;
    return `${filters[value as 'from' | 'to']} ${parameters[value] ?? filters.anyDay}`;
  }
  return `${listOf(parameters, group.parameter).includes(value) ? '◼' : '◻'} ${valueText(group, value, voice)}`;
}

/** What a value of a filter is called. */
export function valueText(
  group: Extract<FilterGroup, { kind: 'values' }>,
  value: string,
  voice: Voice,
): string {
  if (group.list !== 'types') return voice.value(group.list, value);
  const types: Readonly<Record<string, string>> = voice.labels.types;
  return types[value.toLowerCase()] ?? value;
}

/** The first and last group to show, so that the one with the keys is among them. */
function visible(widths: readonly number[], group: number, room: number): readonly [number, number] {
  let from = group;
  let to = group + 1;
  let used = widths[group] ?? 0;
  for (;;) {
    const right = widths[to];
    const left = widths[from - 1];
    if (right !== undefined && used + GAP + right <= room) {
      used += GAP + right;
      to++;
    } else if (left !== undefined && used + GAP + left <= room) {
      used += GAP + left;
      from--;
    } else return [from, to];
  }
}

function questionOf(typing: Typing | null, { filters }: Labels, room: number): readonly Line[] {
  if (typing === null || typing.into === 'search') return [];
  const ask = typing.into === 'from' ? filters.askFrom : filters.askTo;
  return [
    [],
    [segment(ask, 'dim')],
    [segment('› ', 'accent'), ...fieldLine(typing.field, room - 2)],
    ...(typing.isBad ? [[segment(filters.badDay, 'bad')]] : []),
  ];
}
