import type { ExecutionContext } from 'ava';
import { openTerminal, type RealTerminal, type TerminalOptions } from './real-terminal.ts';

/** A terminal that ends with its test, whatever becomes of it. */
export function begin(t: ExecutionContext, options: TerminalOptions): RealTerminal {
  const terminal = openTerminal(options);
  t.teardown(terminal.close);
  return terminal;
}

/** Asserts that the command leaves with an exit code, what was on the screen before, and the terminal as it was. */
export async function leaves(t: ExecutionContext, terminal: RealTerminal, code: number): Promise<void> {
  const screen = await terminal.ended();
  t.regex(screen, /^before\n/, 'what was on the screen is there again');
  t.regex(screen, new RegExp(`^exit ${code}\\.$`, 'm'));
  t.deepEqual(terminal.leftovers(), []);
}
