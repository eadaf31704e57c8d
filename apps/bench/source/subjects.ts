import { open } from '@depeche/store';

/** A statement to ask for: by its slug, or as the first of a page, and at which place of the list it stands. */
export interface Subject {
  readonly index: number;
  readonly slug: string;
  /** The cursor of the statement before it; none for the first. */
  readonly after: string | undefined;
}

/** The first statements of the store's list, at most so many, and how many it has in all. */
export function readSubjects(path: string, count: number): { subjects: Subject[]; statements: number } {
  const store = open(path);
  try {
    const subjects: Subject[] = [];
    let after: string | undefined;
    for (let full = true; full && subjects.length < count; ) {
      const { edges } = store.list('statement', { first: 100, after });
      for (const { node, cursor } of edges) {
        subjects.push({ index: subjects.length, slug: node.slug, after });
        after = cursor;
      }
      full = edges.length === 100;
    }
    return { subjects: subjects.slice(0, count), statements: store.stats().statement };
  } finally {
    store.close();
  }
}
