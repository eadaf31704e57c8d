import { readReference } from '@depeche/model';
import type { MaybePromise, NoteTargetType, PartyType, Records, Store } from '@depeche/store';
import DataLoader from 'dataloader';
import { gather } from './gather.ts';
import type { Reads } from './reads.ts';

/**
 * The reads of one request, from a store that answers later. What the fields of one level ask of records is asked in one
 * call for all of them, and what is asked again is known already. Their lists are read side by side, and go on together.
 */
export function batchReads(store: Store): Reads {
  const records = loaders((type: keyof Records, slugs) => store.findMany(type, slugs));
  const notes = loaders((type: NoteTargetType, slugs) => store.notesOnMany(type, slugs));
  const conflicts = loaders((type: PartyType, slugs) => store.conflictsOfMany(type, slugs));
  const dossiersOf = loaders((type: keyof Records, slugs) => store.dossiersOfMany(type, slugs));
  const also = loader((slugs) => store.alsoOfMany(slugs));
  const backing = loader((slugs) => store.backingMany(slugs));
  const dossiers = loader((slugs) => store.findDossiers(slugs));
  const together = gather();
  // A loader knows the type of its records by its name only.
  const find = <T extends keyof Records>(type: T, slug: string) =>
    records(type).load(slug) as Promise<Records[T] | undefined>;
  return {
    find,
    findMany: (type, slugs) => Promise.all(slugs.map((slug) => find(type, slug))),
    notesOn: (target) => {
      const { type, slug } = readReference(target);
      return notes(type as NoteTargetType).load(slug);
    },
    conflictsOf: (party) => {
      const { type, slug } = readReference(party);
      return conflicts(type as PartyType).load(slug);
    },
    dossiersOf: (type, slug) => dossiersOf(type).load(slug),
    alsoOf: (slug) => also.load(slug),
    backing: (slug) => backing.load(slug),
    findDossier: (slug) => dossiers.load(slug),
    list: (type, request) => together(() => store.list(type, request)),
    count: (type, filter) => together(() => store.count(type, filter)),
    search: (request) => together(() => store.search(request)),
    countSearch: (request) => together(() => store.countSearch(request)),
    timeline: (request) => together(() => store.timeline(request)),
    countTimeline: (filter) => together(() => store.countTimeline(filter)),
    listDossiers: (request) => together(() => store.listDossiers(request)),
    countDossiers: () => together(() => store.countDossiers()),
    stats: () => store.stats(),
  };
}

type Load<V> = (slugs: readonly string[]) => MaybePromise<readonly V[]>;

function loader<V>(load: Load<V>): DataLoader<string, V> {
  return new DataLoader(async (slugs) => await load(slugs));
}

/** A loader for each type, made when it is needed. */
function loaders<T extends string, V>(
  load: (type: T, slugs: readonly string[]) => MaybePromise<readonly V[]>,
): (type: T) => DataLoader<string, V> {
  const made = new Map<T, DataLoader<string, V>>();
  return (type) => {
    const known = made.get(type) ?? loader((slugs) => load(type, slugs));
    made.set(type, known);
    return known;
  };
}
