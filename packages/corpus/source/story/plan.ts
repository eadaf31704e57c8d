import type { Channel, Polarity, StatementAct, StatementForm, StatementSlug } from '@depeche/model';
import type { Asked, Told } from '../grammar/tongue.ts';
import type { Random } from '../random/random.ts';
import { type Claim, claims, type Tail, type Task, tails, tasks } from '../world/vocabulary.ts';
import type { Cast, Matter } from './cast.ts';

/** What is said: that something is so, or what is to be done. */
type Content =
  | { readonly form: Exclude<StatementForm, 'REPORTED'>; readonly act: Told; readonly claim: Claim }
  | { readonly form: 'REPORTED'; readonly act: Asked; readonly task: Task };

/** A statement before it has words; every article finds its own. Actors by rank. */
export interface StatementPlan {
  readonly speakers: readonly number[];
  readonly addressee: number | undefined;
  readonly content: Content;
  readonly polarity: Polarity;
  readonly matter: Matter;
  readonly channel: Channel;
  /** The same statement as another article has it. */
  readonly also: StatementSlug | undefined;
}

const acts: Readonly<Record<StatementAct, number>> = {
  ASSERT: 0.56,
  AGREE: 0.09,
  REQUEST: 0.09,
  ACCUSE: 0.07,
  SUPPORT: 0.06,
  REJECT: 0.05,
  CONCEDE: 0.04,
  THREATEN: 0.04,
};
const forms = { INDIRECT: 0.5, DIRECT: 0.3, MIXED: 0.2 } as const;
const channels: Readonly<Record<Channel, number>> = {
  UNSPECIFIED: 0.5,
  COMMUNIQUE: 0.12,
  BRIEFING: 0.1,
  INTERVIEW: 0.1,
  SOCIAL_MEDIA: 0.06,
  LETTER: 0.03,
  CALL: 0.03,
  MEETING: 0.03,
  DOCUMENT: 0.03,
};
const claimNames = Object.keys(claims) as [Claim, ...Claim[]];
const tailNames = Object.keys(tails) as [Tail, ...Tail[]];

/** Draws who says what to whom. */
export function planStatement(random: Random, cast: Cast): StatementPlan {
  const content = drawContent(random, random.weigh(acts));
  const speaker = cast.actor();
  const speakers = random.happens(0.06) ? [speaker, cast.actor(speaker)] : [speaker];
  return {
    speakers,
    addressee: random.happens(addressed(content)) ? cast.actor(...speakers) : undefined,
    content,
    polarity: random.happens(0.3) && content.form !== 'REPORTED' ? 'NEGATIVE' : 'POSITIVE',
    matter: cast.matter(),
    channel: random.weigh(channels),
    also: undefined,
  };
}

function drawContent(random: Random, act: StatementAct): Content {
  if (act === 'REQUEST' || act === 'REJECT') return { form: 'REPORTED', act, task: random.pick(tasks) };
  if ((act === 'AGREE' || act === 'THREATEN') && random.happens(0.5))
    return { form: 'REPORTED', act, task: random.pick(tasks) };
  return { form: random.weigh(forms), act, claim: random.pick(claimNames) };
}

/** How often somebody is spoken to: requests always are; nobody is refused or threatened by name here. */
function addressed({ form, act }: Content): number {
  if (form !== 'REPORTED') return 0.35;
  return act === 'REQUEST' ? 1 : act === 'AGREE' ? 0.4 : 0;
}

/** What is added to a claim, if anything. */
export function drawTail(random: Random): Tail | undefined {
  return random.happens(0.45) ? random.pick(tailNames) : undefined;
}

/** Through how many others a statement comes. */
export function drawRelays(random: Random, cast: Cast, { speakers }: StatementPlan): number[] {
  const count = Number(random.weigh({ 0: 0.68, 1: 0.24, 2: 0.08 }));
  const relays: number[] = [];
  while (relays.length < count) relays.push(cast.actor(...speakers, ...relays));
  return relays;
}
