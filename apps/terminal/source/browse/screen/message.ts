import type { Load } from '../data/loads.ts';
import { type Problem, passes, sayProblem } from '../data/problem.ts';
import type { Labels } from '../labels/en.ts';
import { type Line, segment } from '../page/line.ts';
import { writePage } from '../page/page.ts';
import type { Style } from '../theme/style.ts';

/** A sentence in the middle of nothing. */
export function message(words: string, width: number, style: Style = 'dim'): readonly Line[] {
  const page = writePage(Math.max(10, width - 4));
  page.text([{ text: words, styles: [style] }], { indent: 2 });
  return [[], ...page.page().lines];
}

/** A sentence that fills all of a window, however small it is. */
export function cramped(words: string, width: number, style: Style): readonly Line[] {
  const page = writePage(Math.max(1, width));
  page.text([{ text: words, styles: [style] }]);
  return page.page().lines;
}

/** What stands where something could not be loaded, with what to do about it. */
export function problemMessage(problem: Problem, labels: Labels, width: number): readonly Line[] {
  const help = passes(problem) ? labels.states.goneHere : labels.states.refusedHelp;
  return [...message(sayProblem(problem, labels), width, 'bad'), ...message(help, width).slice(1)];
}

/** What stands where something is not there yet: nothing at first, and a word once it takes long. */
export function waiting(load: Load<unknown>, labels: Labels): readonly Line[] {
  return load.isSlow ? [[], [segment(`  ${labels.states.loading}`, 'dim')]] : [];
}
