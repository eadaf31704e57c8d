import { check } from '../check/check.ts';
import { DossierError } from '../check/dossier-error.ts';
import type { Localized } from '../language.ts';
import type { Provenance } from '../records/provenance.ts';
import type { Dossier } from './dossier-record.ts';
import type {
  ActorInput,
  ArticleInput,
  ConflictInput,
  EventInput,
  PlaceInput,
  StatementInput,
  TopicInput,
} from './input.ts';

/** `<article>/<short id>` for every statement of every article. */
type StatementSlugs<Articles> = {
  [A in keyof Articles & string]: `${A}/${keyof Articles[A] & string}`;
}[keyof Articles & string];

/** `NoInfer`: a slug is known where its record is written, and only there. */
interface Slugs<A, P, T, E, Articles> {
  readonly actor: NoInfer<A & string>;
  readonly place: NoInfer<P & string>;
  readonly topic: NoInfer<T & string>;
  readonly event: NoInfer<E & string>;
  readonly article: NoInfer<keyof Articles & string>;
  readonly statement: NoInfer<StatementSlugs<Articles>>;
}

/** A dossier as its author writes it, with every reference narrowed to the slugs that it has. */
export interface TypedDossierInput<
  A extends string,
  P extends string,
  T extends string,
  E extends string,
  Articles,
> {
  /** The name of the dossier. */
  readonly slug: string;
  /** The edition: a larger number replaces a smaller one. */
  readonly version?: number;
  /** What the story is called. */
  readonly title?: Localized;
  /** Where it comes from, where it was taken over from a file in another format. */
  readonly provenance?: Provenance;
  readonly actors?: { readonly [K in A]: ActorInput<Slugs<A, P, T, E, Articles>> };
  readonly places?: { readonly [K in P]: PlaceInput<Slugs<A, P, T, E, Articles>> };
  readonly topics?: { readonly [K in T]: TopicInput };
  readonly events?: { readonly [K in E]: EventInput<Slugs<A, P, T, E, Articles>> };
  readonly articles?: {
    readonly [K in keyof Articles]: ArticleInput<Slugs<A, P, T, E, Articles>> & {
      /** What was said, keyed by short id. */
      readonly statements?: {
        readonly [S in keyof Articles[K]]: StatementInput<Slugs<A, P, T, E, Articles>>;
      };
    };
  };
  readonly conflicts?: Readonly<Record<string, ConflictInput<Slugs<A, P, T, E, Articles>>>>;
}

/**
 * Writes a dossier in TypeScript. The compiler checks every reference (an unknown speaker is a type error), every value
 * of every list, and that a mode belongs to its type; the words, the dates and the other rules are checked here.
 * Throws a `DossierError` (`DOSSIER_REFUSED`) that holds every problem.
 *
 * @example
 * const record = dossier({
 *   slug: 'small',
 *   actors: { anna: { kind: 'PERSON', name: { en: 'Anna' } } },
 *   articles: {
 *     note: {
 *       language: 'en',
 *       provenance: { method: 'AUTHORED' },
 *       text: 'Anna said: “It rains.”',
 *       statements: {
 *         rain: { speakers: ['anna'], form: 'DIRECT', act: 'ASSERT', source: 'Anna', cue: 'said', content: 'It rains.' },
 *       },
 *     },
 *   },
 * });
 */
export function dossier<
  const A extends string = never,
  const P extends string = never,
  const T extends string = never,
  const E extends string = never,
  const Articles = unknown,
>(input: TypedDossierInput<A, P, T, E, Articles>): Dossier {
  const result = check(input);
  if (result.dossier) return result.dossier;
  throw new DossierError(input.slug, result.problems);
}
