import type { Language, Localized, Slug } from '@depeche/model';
import type { MaybePromise, Records, Store } from '@depeche/store';
import { batchReads } from './batches/batch-reads.ts';
import type { Reads } from './batches/reads.ts';
import { inLanguages, inOneLanguage } from './language/words.ts';
import { then } from './maybe-promise.ts';
import type { ReadText, TextReader } from './text/text-reader.ts';

/** What every resolver of one request is given. */
export interface Context {
  readonly store: Reads;
  /** Words in the language of the argument; without one, in the first of the request's languages that they are in. */
  words(localized: Localized, language: Language | null | undefined): string;
  /** As `words`, for lists kept by language. */
  lists(
    byLanguage: Readonly<Record<Language, readonly string[]>>,
    language: Language | null | undefined,
  ): readonly string[];
  /** The text of an article cut into paragraphs and sentences; undefined where it has no text. */
  text(article: Slug): MaybePromise<ReadText | undefined>;
}

/** What is the same for all requests, and what a request says of its languages (read only where words are asked for). */
export interface ContextOptions {
  readonly store: Store;
  readonly texts: TextReader;
  readonly languages: () => readonly Language[];
}

/** The context of one request. */
export function createContext({ store, texts, languages }: ContextOptions): Context {
  let preferred: readonly Language[] | undefined;
  const pick = <T>(byLanguage: Readonly<Record<Language, T>>, language: Language | null | undefined) => {
    if (language) return inOneLanguage(byLanguage, language);
    preferred ??= languages();
    return inLanguages(byLanguage, preferred);
  };
  const reads = store.answersAtOnce ? store : batchReads(store);
  const read = new Map<Slug, MaybePromise<ReadText | undefined>>();
  return {
    store: reads,
    words: (localized, language) => pick(localized, language) ?? '',
    lists: (byLanguage, language) => pick(byLanguage, language) ?? [],
    text: (article) => {
      if (read.has(article)) return read.get(article);
      const text = then(reads.find('article', article), (found) => found && texts.read(found));
      read.set(article, text);
      return text;
    },
  };
}

/** A record that another refers to. The store holds no reference to nothing, so a missing one is a fault of ours. */
export function findReferred<T extends keyof Records>(
  { store }: Context,
  type: T,
  slug: string,
): MaybePromise<Records[T]> {
  return then(store.find(type, slug), (record) => {
    if (record === undefined)
      throw new Error(`A record refers to the ${type} “${slug}”, which is not there.`);
    return record;
  });
}

/** As {@link findReferred}, for a list; asks for nothing where the list is empty. */
export function findAllReferred<T extends keyof Records>(
  { store }: Context,
  type: T,
  slugs: readonly string[],
): MaybePromise<ReadonlyArray<Records[T]>> {
  if (slugs.length === 0) return [];
  return then(store.findMany(type, slugs), (records) =>
    records.map((record, at) => {
      if (record !== undefined) return record;
      throw new Error(`A record refers to the ${type} “${slugs[at]}”, which is not there.`);
    }),
  );
}
