import type { Event, Slug } from '@depeche/model';
import { sql } from 'kysely';
import { articlesOfVersion, mergeEvent } from '../../import/merge-event.ts';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';
import type { Claimant } from './claims.ts';

/** Whether an article is one of those of which a dossier has what stands in it. */
export type AskOwn = (article: Slug) => Steps<boolean>;

/** A version of an event, and which articles are those of the dossier that has it. */
export interface EventVersion {
  readonly event: Event;
  readonly sequence: number;
  readonly isOwn: AskOwn;
}

/** The versions of an event by dossier; `shown` is that of the claimants who have none of their own. */
export function eventVersions(runner: Runner, claimants: readonly Claimant[], shown: string): EventVersion[] {
  return claimants.map(({ dossier, sequence, own_json }) => ({
    // The store's JSON is the record that went in.
    event: JSON.parse(own_json ?? shown) as Event,
    sequence,
    isOwn: (article) => hasContents(runner, dossier, article),
  }));
}

/** All versions of an event as one. */
export function* mergeVersions(versions: readonly EventVersion[]): Steps<Event | undefined> {
  const [first, ...later] = versions;
  let merged = first?.event;
  for (const { event, isOwn } of later) {
    if (!merged) return undefined;
    const own = new Set<Slug>();
    for (const article of articlesOfVersion(merged)) if (yield* isOwn(article)) own.add(article);
    merged = mergeEvent(merged, event, (article) => own.has(article));
  }
  return merged;
}

/** Whether a dossier has what stands in an article, and not its address alone. */
export function* hasContents(runner: Runner, dossier: number, slug: Slug): Steps<boolean> {
  const query = runner.once(
    'has contents',
    () => sql<{ bare: number }>`select c.bare from article as a cross join dossier_record as c
      where a.slug = ${slot('slug')} and c.record = a.id and c.dossier = ${slot('dossier')}`,
  );
  return (yield* runner.get(query, { dossier, slug }))?.bare === 0;
}
