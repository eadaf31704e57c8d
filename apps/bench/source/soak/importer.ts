import { setTimeout } from 'node:timers/promises';
import { founding } from '@depeche/model/fixtures/founding';
import { open } from '@depeche/store';
import { editionOf } from './edition.ts';

/** What the importer is told: where to import, and how long it waits between two imports, in milliseconds. */
export interface ImporterSetting {
  readonly store: string;
  readonly pause: number;
}

/** What the importer says: that an import is kept, and which statements it holds. */
export interface Imported {
  readonly article: string;
  readonly statements: ReadonlyArray<{ readonly slug: string; readonly text: string }>;
}

const stop = new AbortController();
process.on('SIGINT', () => {});
process.once('disconnect', () => stop.abort());
process.once('message', async ({ store: path, pause }: ImporterSetting) => {
  const store = open(path);
  for (let number = 1; !stop.signal.aborted; number++) {
    const edition = editionOf(founding, number);
    store.import(edition);
    const statements = edition.statements.map(({ slug, text }) => ({ slug, text }));
    process.send?.({ article: edition.articles[0]?.slug ?? '', statements } satisfies Imported);
    await setTimeout(pause, undefined, { signal: stop.signal }).catch(() => {});
  }
  store.close();
});
