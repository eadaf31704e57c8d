import type { Place, Topic } from '@depeche/model';
import type { Random } from '../random/random.ts';
import { zipf } from '../random/zipf.ts';
import { ACTORS } from '../world/actors.ts';
import { PLACES, placeOf } from '../world/places.ts';
import { PLANS, planOf } from '../world/plans.ts';
import { TOPICS, topicOf } from '../world/topics.ts';
import { type Thing, things } from '../world/vocabulary.ts';

const actorRank = zipf(ACTORS);
const placeRank = zipf(PLACES);
const topicRank = zipf(TOPICS);
const planRank = zipf(PLANS);

/** What a story is about: a thing in a place, and the topic under which it is argued over. */
export interface Matter {
  readonly thing: Thing;
  readonly place: Place;
  readonly topic: Topic;
}

/** Whom and what a story draws on: whoever was drawn into it comes up again, and over all stories Zipf's law holds. */
export interface Cast {
  /** The rank of an actor; never one of those to be left out. */
  readonly actor: (...without: readonly number[]) => number;
  readonly place: () => Place;
  readonly matter: () => Matter;
  readonly plan: () => string;
  /** Everybody and everything that was asked for so far. */
  readonly given: {
    readonly actors: Set<number>;
    readonly places: Set<number>;
    readonly topics: Set<number>;
  };
}

export function drawCast(random: Random): Cast {
  const draw = (count: number, rank: (random: Random) => number) =>
    Array.from({ length: count }, () => rank(random)) as [number, ...number[]];
  const actors = draw(120, actorRank);
  const places = draw(12, placeRank);
  const topics = draw(5, topicRank);
  const plans = draw(8, planRank);
  const matters = Array.from({ length: 6 }, () => ({
    thing: random.pick(things),
    place: random.pick(places),
    topic: random.pick(topics),
  })) as [RankedMatter, ...RankedMatter[]];
  const given = { actors: new Set<number>(), places: new Set<number>(), topics: new Set<number>() };
  const giveActor = (without: readonly number[]) => {
    for (let tries = 0; ; tries++) {
      // Among so many there are others, unless chance had the same ones drawn again and again.
      const rank = tries < 50 ? random.pick(actors) : actorRank(random);
      if (!without.includes(rank)) return rank;
    }
  };
  const givePlace = (rank: number) => placeOf(give(given.places, rank));
  return {
    given,
    actor: (...without) => give(given.actors, giveActor(without)),
    place: () => givePlace(random.pick(places)),
    matter: () => {
      const { thing, place, topic } = random.pick(matters);
      return { thing, place: givePlace(place), topic: topicOf(give(given.topics, topic)) };
    },
    plan: () => planOf(random.pick(plans)),
  };
}

interface RankedMatter {
  readonly thing: Thing;
  readonly place: number;
  readonly topic: number;
}

function give(given: Set<number>, rank: number): number {
  given.add(rank);
  return rank;
}
