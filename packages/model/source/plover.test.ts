import test from 'ava';
import { expectTypeOf } from 'expect-type';
import { type EventType, eventTypeDescriptions, eventTypes, type ModeOf, modesOf } from './plover.ts';

// The types and modes of the codebook manual 0.8, type by type.
const manual: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    ...['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold'],
    ...['misinformation', 'cyber'],
  ],
  ASSAULT: [
    ...['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives'],
    ...['suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional'],
  ],
};

test('The types and modes are those of PLOVER 0.8 and two of our own', (t) => {
  const ours = Object.entries(eventTypes).map(([type, { modes }]) => [type, Object.keys(modes)]);
  t.deepEqual(Object.fromEntries(ours), { ...manual, STATEMENT: [], OTHER: [] });
});

test('Every type and every mode says what it covers', (t) => {
  for (const [type, { description, modes }] of Object.entries(eventTypes)) {
    for (const words of [description, ...Object.values(modes)]) t.regex(words, /^[A-Z].{5,}\.$/s, type);
  }
  t.deepEqual(Object.keys(eventTypeDescriptions), Object.keys(eventTypes));
});

test('The modes of a type are its own alone', (t) => {
  t.deepEqual(Object.keys(modesOf('REJECT')), ['assist', 'change', 'yield', 'meet']);
  t.deepEqual(modesOf('AGREE'), {});
  expectTypeOf<ModeOf<'ACCUSE'>>().toEqualTypeOf<'disapprove' | 'investigate' | 'allege'>();
  expectTypeOf<ModeOf<'AGREE'>>().toBeNever();
  expectTypeOf<EventType>().toEqualTypeOf<keyof typeof eventTypes>();
});
