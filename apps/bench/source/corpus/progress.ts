import type { Made } from './make.ts';

/** How often a number changes on the screen, in milliseconds. */
const BEAT = 200;

/** Shows on stderr how many dossiers there are, on a line that is written over; nothing where stderr is no terminal. */
export function showProgress(dossiers: number, stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
  if (!stderr.isTTY) return () => {};
  let shown = 0;
  return ({ made, held }: Made) => {
    const isLast = made + held === dossiers;
    if (!isLast && performance.now() - shown < BEAT) return;
    shown = performance.now();
    stderr.write(isLast ? '\r\u001b[K' : `\r\u001b[K${made + held} of ${dossiers} dossiers`);
  };
}
