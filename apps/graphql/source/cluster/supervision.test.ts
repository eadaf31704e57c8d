import test from 'ava';
import { defaultTiming, Supervision } from './supervision.ts';

const { deaf, drain, start, stable, delay, attempts } = defaultTiming;

/** Workers 1 and 2, both ready at 0. */
function twoReady(): Supervision {
  const supervision = new Supervision(2);
  supervision.begin(0);
  supervision.isReady(1, 0);
  supervision.isReady(2, 0);
  return supervision;
}

test('As many workers start as are wanted, and are ready when they say so', (t) => {
  const supervision = new Supervision(2);
  t.deepEqual(supervision.begin(0), [
    { do: 'start', id: 1 },
    { do: 'start', id: 2 },
  ]);
  t.is(supervision.ready, 0);
  supervision.isReady(1, 5);
  t.is(supervision.ready, 1);
});

test('A worker that ends untold is replaced after a delay that doubles', (t) => {
  const supervision = twoReady();
  t.deepEqual(supervision.ended(1, 0), []);
  t.false(supervision.tick(delay - 1).some((action) => action.do === 'start'));
  t.deepEqual(supervision.tick(delay)[0], { do: 'start', id: 3 });
  supervision.ended(3, delay);
  t.false(supervision.tick(3 * delay - 1).some((action) => action.do === 'start'));
  t.deepEqual(supervision.tick(3 * delay)[0], { do: 'start', id: 4 });
});

test('Workers that fail again and again are given up; one that lived long starts the count anew', (t) => {
  for (const [life, last] of [
    [0, [{ do: 'give-up' }]],
    [stable, []],
  ] as const) {
    const supervision = new Supervision(1);
    supervision.begin(0);
    let now = 0;
    for (let id = 1; id < attempts; id++) {
      t.deepEqual(supervision.ended(id, now), []);
      now += defaultTiming.longestDelay;
      t.deepEqual(supervision.tick(now), [{ do: 'start', id: id + 1 }]);
    }
    t.deepEqual(supervision.ended(attempts, now + life), [...last]);
  }
});

test('A worker that no longer answers is ended, and so is one that never starts or never finishes', (t) => {
  const supervision = twoReady();
  supervision.answered(2, deaf);
  t.deepEqual(supervision.tick(deaf + 1), [
    { do: 'kill', id: 1 },
    { do: 'ping', id: 2 },
  ]);
  const slow = new Supervision(1);
  slow.begin(0);
  t.deepEqual(slow.tick(start + 1), [{ do: 'kill', id: 1 }]);
  slow.stop(start + 1);
  t.deepEqual(slow.tick(start + drain + 2), [{ do: 'kill', id: 1 }]);
});

test('A rolling restart lets an old worker go only when its successor is ready, one after the other', (t) => {
  const supervision = twoReady();
  t.deepEqual(supervision.restart(1), [{ do: 'start', id: 3 }]);
  t.is(supervision.ready, 2);
  t.deepEqual(supervision.isReady(3, 2), [
    { do: 'drain', id: 1 },
    { do: 'start', id: 4 },
  ]);
  t.deepEqual(supervision.ended(1, 3), []);
  t.deepEqual(supervision.isReady(4, 4), [{ do: 'drain', id: 2 }]);
  t.deepEqual(supervision.ended(2, 5), []);
  t.is(supervision.ready, 2);
  t.deepEqual(
    supervision.tick(6).map((action) => action.do),
    ['ping', 'ping'],
  );
});

test('A successor that fails is tried again, and a worker that ends while it is replaced is not replaced twice', (t) => {
  const supervision = twoReady();
  supervision.restart(1);
  supervision.ended(3, 1);
  supervision.ended(1, 1);
  const starts = supervision.tick(1 + delay).filter((action) => action.do === 'start');
  t.deepEqual(starts, [{ do: 'start', id: 4 }]);
  t.deepEqual(supervision.isReady(4, 200), [{ do: 'start', id: 5 }]);
});

test('Told to stop, all finish, none is replaced, and the last one ends it', (t) => {
  const supervision = twoReady();
  t.deepEqual(supervision.stop(1), [
    { do: 'drain', id: 1 },
    { do: 'drain', id: 2 },
  ]);
  t.deepEqual(supervision.stop(1), []);
  t.deepEqual(supervision.restart(1), []);
  t.deepEqual(supervision.ended(1, 2), []);
  t.deepEqual(supervision.ended(2, 2), [{ do: 'finish' }]);
});
