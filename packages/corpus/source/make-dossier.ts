import type { Dossier, Provenance, Slug } from '@depeche/model';
import { Story } from './story/story.ts';
import { actorOf, housesOf } from './world/actors.ts';
import { placeOf, regionOf } from './world/places.ts';
import { topicOf } from './world/topics.ts';

/** The edition of the corpus: another number whenever the same seed gives other dossiers than before. */
export const EDITION = 1;

/** How many statements a dossier has, but for the last one of a corpus. */
export const STATEMENTS_PER_DOSSIER = 1_000;

/** Which dossier of which corpus, and how many statements it has. */
export interface DossierPlan {
  /** Any whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** From 1 on. */
  readonly number: number;
  readonly statements: number;
}

/** What a dossier says of itself: by it one that was made already is known without making it again. */
export interface DossierHead {
  readonly slug: Slug;
  readonly version: number;
  readonly provenance: Provenance;
}

/** The dossiers of a corpus of so many statements, in order. */
export function* planCorpus(seed: number, statements: number): Generator<DossierPlan> {
  for (let number = 1; (number - 1) * STATEMENTS_PER_DOSSIER < statements; number++) {
    const left = statements - (number - 1) * STATEMENTS_PER_DOSSIER;
    yield { seed, number, statements: Math.min(left, STATEMENTS_PER_DOSSIER) };
  }
}

export function headOf({ seed, number, statements }: DossierPlan): DossierHead {
  return {
    slug: `corpus-${seed}-${number}`,
    version: EDITION,
    provenance: {
      method: 'AUTHORED',
      source: {
        en: `Made up by a program: seed ${seed}, dossier ${number}, ${statements} statements.`,
        fr: `Inventé par un programme : graine ${seed}, dossier ${number}, ${statements} déclarations.`,
      },
    },
  };
}

/**
 * Makes up a dossier, the same for the same plan, whatever else is made. Its actors, places and topics are those of one
 * world that all dossiers share; its articles, events and statements are its own.
 */
export function makeDossier(plan: DossierPlan): Dossier {
  const { title, given, events, articles, ...contents } = new Story(plan.seed, plan.number).write(
    plan.statements,
  );
  const { slug, version, provenance } = headOf(plan);
  return {
    slug,
    version,
    title,
    provenance,
    actors: withNamed(given.actors, housesOf).map(actorOf),
    places: withNamed(given.places, (rank) => regionOf(rank) ?? []).map(placeOf),
    topics: [...given.topics].map(topicOf),
    events,
    articles,
    ...contents,
  };
}

/** Ranks with those of the records that theirs name. */
function withNamed(ranks: Iterable<number>, named: (rank: number) => number | readonly number[]): number[] {
  const all = new Set<number>();
  for (const rank of ranks) for (const each of [rank, ...[named(rank)].flat()]) all.add(each);
  return [...all];
}
