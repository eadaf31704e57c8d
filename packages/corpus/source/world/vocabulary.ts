import type { Certainty, EventType, Tense } from '@depeche/model';

// What news of the made-up world is about, in no language; each tongue has words for every key.

/** What is built, run and fought over there. */
export const things = [
  'harbour',
  'bridge',
  'school',
  'railway',
  'forest',
  'market',
  'library',
  'dam',
  'hospital',
  'lighthouse',
] as const;
export type Thing = (typeof things)[number];

/** What can be said of a thing, affirmed or denied. */
export const claims = {
  reopening: 'FUTURE',
  sale: 'FUTURE',
  price: 'FUTURE',
  staff: 'PAST_OR_PRESENT',
  inspection: 'PAST_OR_PRESENT',
  money: 'PAST_OR_PRESENT',
  danger: 'PAST_OR_PRESENT',
  visitors: 'PAST_OR_PRESENT',
} as const satisfies Record<string, Tense>;
export type Claim = keyof typeof claims;

/** What can be done with a thing. */
export const tasks = ['close', 'repair', 'enlarge', 'inspect', 'sell', 'rename'] as const;
export type Task = (typeof tasks)[number];

/** What can be added to a claim, and how certain it makes it. */
export const tails = {
  storms: 'UNDERSPECIFIED',
  council: 'UNDERSPECIFIED',
  decade: 'UNDERSPECIFIED',
  plan: 'UNDERSPECIFIED',
  doubtless: 'CERTAIN',
  likely: 'PROBABLE',
  perhaps: 'POSSIBLE',
} as const satisfies Record<string, Certainty>;
export type Tail = keyof typeof tails;

interface DeedKind {
  readonly type: EventType;
  readonly mode?: string;
  /** Whether all who take part do so on the same footing. */
  readonly isMutual: boolean;
}

/** What actors do to one another. */
export const deeds = {
  meeting: { type: 'CONSULT', mode: 'third-party', isMutual: true },
  visit: { type: 'CONSULT', mode: 'visit', isMutual: true },
  accord: { type: 'AGREE', isMutual: true },
  works: { type: 'COOPERATE', isMutual: true },
  help: { type: 'AID', isMutual: false },
  praise: { type: 'SUPPORT', isMutual: false },
  criticism: { type: 'ACCUSE', mode: 'disapprove', isMutual: false },
  march: { type: 'PROTEST', mode: 'demo', isMutual: false },
  boycott: { type: 'PROTEST', mode: 'boycott', isMutual: false },
} as const satisfies Record<string, DeedKind>;
export type Deed = keyof typeof deeds;
