import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';

/** A line cut to so many columns of the terminal, with … where something was cut off. */
export function cut(line: string, columns: number): string {
  return stringWidth(line) <= columns ? line : cliTruncate(line, columns);
}

/** A line filled with spaces to so many columns of the terminal. */
export function pad(line: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const filling = ' '.repeat(Math.max(0, columns - stringWidth(line)));
  return align === 'left' ? line + filling : filling + line;
}
