import { goalRow, goalTable } from './figures/goal-table.ts';
import type { Table } from './figures/table.ts';
import { goals, P99_GOAL } from './goals.ts';
import { BARE } from './lanes.ts';
import { type Question, titles } from './questions.ts';
import type { Measured } from './run.ts';

/** The servers' figures for one question, each beside the bare server's. */
export function questionTable(measured: readonly Measured[], question: Question): Table {
  const rows = measured.filter((one) => one.question === question);
  const bare = rows.find(({ name }) => name === BARE);
  return [
    [titles[question], 'CPU µs', '× bare', 'requests/s', 'p50 ms', 'p99 ms', '× bare'],
    ...rows.map(({ name, cpu, rate, p50, p99 }) => [
      name,
      cpu.toFixed(1),
      times(cpu, bare?.cpu),
      rate.toFixed(0),
      p50.toFixed(2),
      p99.toFixed(2),
      times(p99, bare?.p99),
    ]),
  ];
}

/** Our figures beside the goals, and by how much a goal is missed. */
export function apiGoals(measured: readonly Measured[], ours: string, rival: string): Table {
  const of = (name: string, question: Question) =>
    measured.find((one) => one.name === name && one.question === question);
  const rows = (Object.keys(goals) as Question[]).flatMap((question) => {
    const [mine, bare, other] = [of(ours, question), of(BARE, question), of(rival, question)];
    if (!mine || !bare) return [];
    return [
      goalRow(`${titles[question]}: CPU × bare`, mine.cpu / bare.cpu, goals[question]),
      goalRow(`${titles[question]}: p99 × bare`, mine.p99 / bare.p99, P99_GOAL),
      ...(other ? [goalRow(`${titles[question]}: CPU × ${rival}`, mine.cpu / other.cpu, 1)] : []),
    ];
  });
  return goalTable(rows);
}

function times(figure: number, base: number | undefined): string {
  return base === undefined ? '' : (figure / base).toFixed(1);
}
