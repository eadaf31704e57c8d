import type { Actor } from '@depeche/model';
import { BEGINNINGS, de, la, madeUp } from './words.ts';

/** How many actors there are, the most frequent first. */
export const ACTORS = 20_000;

const SURNAMES = 'nek vax rond thil wick bor zane lunt dahl gosk mir tash vond pruk'.split(' ');
const GIVEN = 'n l x m s'.split(' ');
const SURNAMED = BEGINNINGS * SURNAMES.length;
const GIVEN_NAMES = BEGINNINGS * GIVEN.length;
const STATES = 400;

/** An actor of the made-up world by rank: the same one in every dossier. */
export function actorOf(rank: number): Actor {
  const known = made.get(rank);
  if (known) return known;
  const actor = make(rank);
  made.set(rank, actor);
  return actor;
}

/** At most as many as there are actors. */
const made = new Map<number, Actor>();

/** The actors that an actor's record names, by rank. */
export function housesOf(rank: number): readonly number[] {
  return actorOf(rank).memberOf.length > 0 ? [rank - 8] : [];
}

/** Whether the verb after these names is in the plural. */
export function isPlural(ranks: readonly number[]): boolean {
  return ranks.length > 1 || ranks.some((rank) => actorOf(rank).kind === 'GROUP');
}

function make(rank: number): Actor {
  const word = madeUp(rank, SURNAMES);
  const of = `${word.toLowerCase()}-${rank}`;
  if (rank < STATES && rank % 10 === 2) return named(`state-${of}`, 'STATE', `${word}ia`, la(`${word}ie`));
  switch (rank % 20) {
    case 3:
      return named(`council-${of}`, 'ORGANIZATION', `the ${word} Council`, `l’Assemblée ${de(word)}`);
    case 8:
      return named(`league-${of}`, 'ORGANIZATION', `the ${word} League`, `la Ligue ${de(word)}`);
    case 11:
      return named(`growers-${of}`, 'GROUP', `the growers of ${word}`, `les cultivateurs ${de(word)}`);
    case 16: {
      const house = actorOf(rank - 8);
      const official = `an official of ${house.name.en}`;
      return {
        ...named(`official-${of}`, 'UNNAMED', official, `un responsable de ${house.name.fr}`),
        memberOf: [house.slug],
      };
    }
    default:
      return person(rank);
  }
}

function person(rank: number): Actor {
  const surname = madeUp(rank % SURNAMED, SURNAMES);
  const given = madeUp((rank * 31 + Math.floor(rank / SURNAMED)) % GIVEN_NAMES, GIVEN);
  const name = `${given} ${surname}`;
  return named(name.toLowerCase().replace(' ', '-'), 'PERSON', name, name);
}

function named(slug: string, kind: Actor['kind'], en: string, fr: string): Actor {
  return {
    slug,
    kind,
    name: { en, fr },
    aliases: {},
    codes: {},
    offices: {},
    memberOf: [],
  };
}
