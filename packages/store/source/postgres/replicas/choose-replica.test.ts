import test from 'ava';
import {
  chooseReplica,
  conditionOf,
  failedReplica,
  LOOK_EVERY,
  OLDEST,
  type PrimaryState,
  seenPrimary,
  seenReplica,
  unknownPrimary,
  unknownReplica,
} from './choose-replica.ts';

/** A primary that was seen every second from 0 on, each time 100 bytes further. */
function seenFor(seconds: number): PrimaryState {
  let primary = unknownPrimary;
  for (let at = 0; at <= seconds; at++)
    primary = seenPrimary(primary, { at: at * 1_000, position: BigInt(at * 100) });
  return primary;
}

const at = (position: number) => seenReplica(BigInt(position), 0);

test('a replica is near while the last look of which it has everything is not too long ago', (t) => {
  const primary = seenFor(4);
  t.is(conditionOf(at(400), primary, 4_000 + OLDEST), 'NEAR');
  t.is(conditionOf(at(400), primary, 4_001 + OLDEST), 'BEHIND');
  t.is(conditionOf(at(1_000), primary, 4_000 + OLDEST), 'NEAR');
  t.is(conditionOf(at(399), primary, 3_000 + OLDEST), 'NEAR');
  t.is(conditionOf(at(399), primary, 3_001 + OLDEST), 'BEHIND');
  t.is(conditionOf(at(400), unknownPrimary, 4_000), 'BEHIND');
  t.is(conditionOf(unknownReplica, primary, 4_000), 'DOWN');
});

test('what is too old to tell that a replica is near is forgotten', (t) => {
  const { looks } = seenFor(60);
  t.is(looks.length, OLDEST / 1_000 + 1);
  t.is(conditionOf(at(60 * 100 - OLDEST / 10), seenFor(60), 60_000), 'NEAR');
  t.is(conditionOf(at(60 * 100 - OLDEST / 10 - 1), seenFor(60), 60_000), 'BEHIND');
});

test('what one wrote oneself is read where a later look was reached', (t) => {
  const primary = { ...seenFor(3), writtenAt: 2_500 };
  t.is(conditionOf(at(299), primary, 3_000), 'BEHIND');
  t.is(conditionOf(at(300), primary, 3_000), 'NEAR');
  t.is(conditionOf(at(300), { ...primary, writtenAt: 3_001 }, 3_000), 'BEHIND');
});

test('while the primary is down, replicas that were near when it was last seen stay so, however long that takes', (t) => {
  const primary = { ...seenFor(20), isDown: true };
  t.is(conditionOf(at(2_000), primary, 900_000), 'NEAR');
  t.is(conditionOf(at(1_500), primary, 900_000), 'NEAR');
  t.is(conditionOf(at(1_499), primary, 900_000), 'BEHIND');
});

test('the one with least to do is read from, and equals in turn', (t) => {
  const primary = seenFor(3);
  const [busy, idle, free, behind] = [
    { name: 'busy', state: at(300), calls: 2 },
    { name: 'idle', state: at(300), calls: 1 },
    { name: 'free', state: at(300), calls: 1 },
    { name: 'behind', state: at(0), calls: 0 },
  ];
  const choose = (replicas: Array<typeof busy>, turn: number, now = 6_000) =>
    chooseReplica(replicas, primary, now, turn)?.name;
  t.deepEqual(
    [0, 1, 2].map((turn) => choose([busy, idle, free, behind], turn)),
    ['idle', 'free', 'idle'],
  );
  t.is(choose([busy, behind], 0), 'busy');
  t.is(choose([behind], 0), undefined);
  t.is(choose([], 0), undefined);
  t.is(choose([busy, idle], 0, 3_001 + OLDEST), undefined);
});

test('one that fails is left alone, twice as long each time up to a bound, and is as any other once it was seen', (t) => {
  let state = at(300);
  const waits: number[] = [];
  for (let failures = 0; failures < 8; failures++) {
    const now = Math.max(1_000, state.nextLook);
    state = failedReplica(state, now);
    waits.push(state.nextLook - now);
    t.is(failedReplica(state, now + 1), state);
    t.is(conditionOf(state, seenFor(3), 3_000), 'DOWN');
  }
  t.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  state = seenReplica(300n, 3_000);
  t.is(conditionOf(state, seenFor(3), 3_000), 'NEAR');
  t.is(failedReplica(state, 3_000).nextLook, 3_000 + LOOK_EVERY);
});
