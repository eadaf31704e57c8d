import { type Binding, bindings, type KeyGroup } from '../keys/bindings.ts';
import type { Labels } from '../labels/en.ts';
import { fitLine, type Line, lineWidth, segment } from '../page/line.ts';
import { keyName } from './footer.ts';
import { boxed, type OverlayBox } from './overlay.ts';

/** How wide the column of keys is. */
const KEYS = 14;

const WALK: readonly KeyGroup[] = ['move', 'walk', 'read', 'find', 'program'];

/** The overlay of keys, and how many of its lines are hidden below. */
export function help(
  top: number,
  columns: number,
  rows: number,
  labels: Labels,
): { readonly box: OverlayBox; readonly rest: number } {
  const room = columns - 4;
  const blocks = [
    ...WALK.map((group) => block(group, 'walk', labels)),
    block('typing', 'typing', labels),
    block('filter', 'filter', labels),
  ];
  const width = Math.max(...blocks.flat().map(lineWidth));
  const across = Math.max(1, Math.min(3, Math.floor((room + 3) / (width + 3))));
  const lines = beside(blocks, across, Math.min(width, room));
  const height = Math.max(1, rows - 4);
  const rest = Math.max(0, lines.length - height);
  const from = Math.min(top, rest);
  const below = rest === 0 ? '' : `${from < rest ? '↓' : '↑'} j k  `;
  return {
    rest,
    box: boxed(
      labels.help.title,
      lines.slice(from, from + height),
      [segment(`${below}${labels.help.close}`, 'dim')],
      columns,
      rows,
    ),
  };
}

function block(group: KeyGroup, context: Binding['context'], labels: Labels): readonly Line[] {
  const own = bindings.filter((binding) => binding.group === group && binding.context === context);
  return [
    [segment(labels.help.groups[group], 'heading')],
    ...own.map(({ keys, command }): Line => {
      const names = fold(keys.map((key) => keyName(key, labels))).join(' ');
      return [...fitLine([segment(names, 'key')], KEYS), segment(` ${labels.commands[command]}`)];
    }),
    [],
  ];
}

/** A row of numbers is written as a range. */
function fold(names: readonly string[]): readonly string[] {
  const [first, last] = [names[0], names.at(-1)];
  return names.length > 4 && first !== undefined && last !== undefined ? [`${first}–${last}`] : names;
}

/** Blocks in columns of about the same height, in the order in which they are read. */
function beside(blocks: ReadonlyArray<readonly Line[]>, across: number, width: number): readonly Line[] {
  const columns = balanced(blocks, across);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from(
    { length: height },
    (_, row): Line =>
      columns.flatMap((column, index) => [
        ...(index === 0 ? [] : [segment('   ')]),
        ...fitLine(column[row] ?? [], width),
      ]),
  );
}

function balanced(blocks: ReadonlyArray<readonly Line[]>, across: number): ReadonlyArray<readonly Line[]> {
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  for (let height = Math.ceil(total / across); ; height++) {
    const columns: Line[][] = [[]];
    for (const lines of blocks) {
      const last = columns.at(-1);
      if (last && (last.length === 0 || last.length + lines.length <= height + 1)) last.push(...lines);
      else columns.push([...lines]);
    }
    if (columns.length <= across) return columns.map(withoutBlankEnd);
  }
}

function withoutBlankEnd(lines: readonly Line[]): readonly Line[] {
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}
