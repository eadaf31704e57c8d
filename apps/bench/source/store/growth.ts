import { DatabaseSync } from 'node:sqlite';
import { openFile } from '@depeche/store';
import { compare, type Rounds } from './compare.ts';
import { findSamples } from './samples.ts';

/** What a page takes in a small store and in a large one; medians in microseconds. */
export interface Growth {
  readonly name: string;
  readonly small: number;
  readonly large: number;
}

/** Reads the same kinds of page from two stores in turn. */
export function measureGrowth(small: string, large: string, rounds: Rounds): Growth[] {
  const [few, many] = [pagesOf(small), pagesOf(large)];
  try {
    return (Object.keys(few.pages) as Array<keyof typeof few.pages>).map((name) => {
      const { small, large } = compare({ small: few.pages[name], large: many.pages[name] }, rounds);
      return { name, small: small.median, large: large.median };
    });
  } finally {
    few.close();
    many.close();
  }
}

function pagesOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const { frequentSpeaker: speaker, topic } = findSamples(database);
  database.close();
  const store = openFile(path);
  return {
    close: () => store.close(),
    pages: {
      'page of 20': () => store.list('statement', { first: 20 }),
      'page by a speaker': () => store.list('statement', { filter: { speaker }, first: 20 }),
      'page by a topic': () => store.list('statement', { filter: { about: { topic } }, first: 20 }),
      'page by a form': () => store.list('statement', { filter: { form: ['DIRECT'] }, first: 20 }),
    },
  };
}
