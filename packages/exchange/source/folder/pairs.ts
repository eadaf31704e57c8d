/** A file or a folder, as whoever looks into it names it. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** How to look into folders; the only effect that finding pairs has. */
export interface Folders {
  /** What stands at a path that somebody named, links followed. Undefined where nothing does. */
  named(path: string): Entry | undefined;
  /** What stands at a path, links not followed. Undefined where nothing does. */
  at(path: string): Entry | undefined;
  /** What stands in a folder, links not followed. */
  entries(path: string): readonly Entry[];
}

/** A text with the files of its annotations. */
export interface Pair {
  readonly text: string;
  /** One `.ann`, or `.a1` and `.a2`. */
  readonly annotations: readonly string[];
}

/** Why a path became no pair. */
export interface Unpaired {
  readonly path: string;
  readonly problem: 'NOT_THERE' | 'NO_TEXT' | 'NO_ANNOTATIONS' | 'LINK' | 'NO_STANDOFF';
}

/** What each of the problems means, as a sentence. */
export const unpairedProblems = {
  NOT_THERE: 'Nothing stands at this path.',
  NO_TEXT: 'Annotations without a text of the same name ending in .txt beside them.',
  NO_ANNOTATIONS: 'A text without annotations of the same name beside it.',
  LINK: 'A link, which is not followed.',
  NO_STANDOFF: 'A file that is neither a text nor annotations.',
} as const satisfies Readonly<Record<Unpaired['problem'], string>>;

export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
}

const PART = /^(.*)\.(txt|ann|a1|a2)$/s;

/**
 * Finds brat's pairs of files among paths of files and folders: `x.ann`, or `x.a1` and `x.a2`, with `x.txt` beside it. In
 * folders and those below them links are not followed, so that nothing from outside comes in.
 */
export function findPairs(paths: readonly string[], folders: Folders): Pairs {
  const unpaired: Unpaired[] = [];
  const files = new Set<string>();
  const asked = new Set<string>();
  for (const path of paths) {
    const entry = folders.named(path);
    if (!entry) unpaired.push({ path, problem: 'NOT_THERE' });
    else if (entry.kind === 'folder') collect(path, folders, files, unpaired);
    else if (PART.test(path)) {
      files.add(path);
      asked.add(path);
    } else unpaired.push({ path, problem: 'NO_STANDOFF' });
  }
  // Who names one file of a pair means the pair.
  for (const path of [...asked].flatMap(partners)) {
    if (files.has(path)) continue;
    const kind = folders.at(path)?.kind;
    if (kind === 'file') files.add(path);
    else if (kind === 'link') unpaired.push({ path, problem: 'LINK' });
  }
  const stems = Map.groupBy(files, (path) => PART.exec(path)?.[1] ?? path);
  const pairs: Pair[] = [];
  for (const [stem, own] of [...stems].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const annotations = own.includes(`${stem}.ann`)
      ? [`${stem}.ann`]
      : own.filter((path) => /\.a[12]$/.test(path)).sort();
    const text = own.find((path) => path === `${stem}.txt`);
    if (text === undefined) for (const path of annotations) unpaired.push({ path, problem: 'NO_TEXT' });
    else if (annotations.length === 0) unpaired.push({ path: text, problem: 'NO_ANNOTATIONS' });
    else pairs.push({ text, annotations });
  }
  return { pairs, unpaired };
}

function partners(path: string): string[] {
  const stem = PART.exec(path)?.[1] ?? path;
  return ['txt', 'ann', 'a1', 'a2'].map((ending) => `${stem}.${ending}`);
}

function collect(folder: string, folders: Folders, files: Set<string>, unpaired: Unpaired[]): void {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { path, kind } of folders.entries(next)) {
      if (kind === 'folder') pending.push(path);
      else if (PART.test(path)) {
        if (kind === 'file') files.add(path);
        else if (kind === 'link') unpaired.push({ path, problem: 'LINK' });
      }
    }
  }
}
