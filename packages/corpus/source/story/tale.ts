import {
  compareSpans,
  type Event,
  type EventTime,
  type Evidence,
  type Place,
  type Quantity,
  type Slug,
  type StatementSlug,
} from '@depeche/model';
import { english } from '../grammar/english.ts';
import { french } from '../grammar/french.ts';
import type { DeedWords, TellableStatus, Tongue } from '../grammar/tongue.ts';
import type { Random } from '../random/random.ts';
import { actorOf } from '../world/actors.ts';
import { type Deed, deeds } from '../world/vocabulary.ts';
import type { Cast } from './cast.ts';
import { capital } from './page.ts';

/** An event while articles tell of it, each in words of its own. Actors by rank. */
export interface Tale {
  readonly slug: Slug;
  readonly deed: Deed;
  readonly status: TellableStatus;
  readonly agents: readonly number[];
  readonly other: number;
  readonly place: Place;
  readonly relations: Event['relations'];
  readonly evidence: Evidence[];
  readonly quantities: Quantity[];
  readonly accordingTo: StatementSlug[];
  time: EventTime | undefined;
}

const deedNames = Object.keys(deeds) as [Deed, ...Deed[]];
const statuses: Readonly<Record<TellableStatus, number>> = {
  OCCURRED: 0.72,
  PLANNED: 0.16,
  NEGATED: 0.06,
  HYPOTHETICAL: 0.06,
};

/** Draws what happened between whom; its slug ends in what tells it from all other events. */
export function drawTale(random: Random, cast: Cast, ending: string, earlier: readonly Tale[]): Tale {
  const deed = random.pick(deedNames);
  const place = cast.place();
  const agent = cast.actor();
  const agents = random.happens(0.15) ? [agent, cast.actor(agent)] : [agent];
  const before = earlier.at(-1 - random.below(5));
  const type = random.happens(0.5) ? 'AFTER' : 'RESPONDS_TO';
  return {
    slug: `${deed}-${place.slug}-${ending}`,
    deed,
    status: random.weigh(statuses),
    agents,
    other: cast.actor(...agents),
    place,
    relations: before && random.happens(0.4) ? [{ type, event: before.slug }] : [],
    evidence: [],
    quantities: [],
    accordingTo: [],
    time: undefined,
  };
}

export function isMutual({ deed }: Pick<Tale, 'deed'>): boolean {
  return deeds[deed].isMutual;
}

export function deedWordsOf(tongue: Tongue, { deed }: Pick<Tale, 'deed'>): DeedWords {
  return tongue.deeds[deed];
}

/** The event that was told of. */
export function eventOf(tale: Tale): Event {
  const { slug, deed, status, agents, other, place, relations, quantities, accordingTo, time } = tale;
  const kind = deeds[deed];
  const [agentRole, otherRole] = kind.isMutual
    ? (['PARTICIPANT', 'PARTICIPANT'] as const)
    : (['AGENT', 'RECIPIENT'] as const);
  const label = (tongue: Tongue) => {
    const [agent = '', another = ''] = [...agents.slice(0, 1), other].map((rank) =>
      tongue.name(actorOf(rank), true),
    );
    return capital(tongue.label(deedWordsOf(tongue, tale), agent, another));
  };
  return {
    slug,
    type: kind.type,
    label: { en: label(english), fr: label(french) },
    status,
    participants: [
      ...agents.map((rank) => ({ actor: actorOf(rank).slug, role: agentRole })),
      { actor: actorOf(other).slug, role: otherRole },
    ],
    quantities,
    relations,
    codes: {},
    evidence: tale.evidence.toSorted(inOrder),
    reportedIn: [],
    lost: [],
    accordingTo,
    ...('mode' in kind && { mode: kind.mode }),
    ...(time && { time }),
    place: place.slug,
  };
}

/** Evidence stands in the order of its articles' slugs. */
function inOrder(a: Evidence, b: Evidence): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : compareSpans(a, b);
}
