import { Writable } from 'node:stream';
import test from 'ava';
import { createProgress } from './progress.ts';

function show(isTTY: boolean, steps: ReadonlyArray<readonly [time: number, bytes: number]>): string {
  let written = '';
  const write: Writable['_write'] = (chunk, _encoding, done) => {
    written += chunk;
    done();
  };
  const stderr = Object.assign(new Writable({ write }), { isTTY });
  let time = 0;
  const progress = createProgress({ stderr }, { name: 'day.csv', size: 4 * 1024 * 1024 }, () => time);
  for (const [at, bytes] of steps) {
    time = at;
    progress.advance(bytes);
  }
  progress.end();
  return written;
}

test('long work says how far it has come, on a line that is written over and taken away', (t) => {
  t.is(
    show(true, [
      [10, 1024 * 1024],
      [600, 1024 * 1024],
      [650, 0],
      [900, 1024 * 1024],
    ]),
    '\r\u001b[Kday.csv: 2.0 MiB, 50 %\r\u001b[Kday.csv: 3.0 MiB, 75 %\r\u001b[K',
  );
});

test('short work says nothing, and neither does any where stderr is no terminal', (t) => {
  t.is(show(true, [[100, 4 * 1024 * 1024]]), '');
  t.is(show(false, [[900, 1024]]), '');
});
