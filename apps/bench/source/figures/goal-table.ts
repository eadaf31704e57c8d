import type { Table } from './table.ts';

/** A figure beside the goal that was set for it. */
export interface GoalRow {
  readonly name: string;
  readonly goal: string;
  readonly figure: string;
  /** Undefined where it is met. */
  readonly missedBy: string | undefined;
}

/** A figure that is to be at most so much. */
export function goalRow(name: string, figure: number, goal: number): GoalRow {
  const missedBy = figure > goal ? `${((figure / goal - 1) * 100).toFixed(0)} %` : undefined;
  return { name, goal: goal.toFixed(1), figure: figure.toFixed(2), missedBy };
}

/** Figures beside their goals, and by how much each is missed. */
export function goalTable(rows: readonly GoalRow[]): Table {
  return [
    ['goal', 'at most', 'measured', 'missed by'],
    ...rows.map(({ name, goal, figure, missedBy }) => [name, goal, figure, missedBy ?? 'met']),
  ];
}
