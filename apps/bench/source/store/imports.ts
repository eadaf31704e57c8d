import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDossier, planCorpus } from '@depeche/corpus';
import { openFile } from '@depeche/store';
import { median } from '../figures/summary.ts';
import { bareImport } from './bare-import.ts';
import { processorTime } from './processor.ts';
import { shellImport } from './shell-import.ts';

/** What it took of the processor to put the same dossiers in, each the median of some times; milliseconds. */
export interface Imports {
  readonly statements: number;
  /** What the store's file then holds, in bytes. */
  readonly size: number;
  readonly ours: number;
  readonly bare: number;
  /** Undefined where SQLite's shell is not installed. */
  readonly shell: number | undefined;
}

/** Imports a corpus into an empty store, and its rows by bare inserts and by SQLite's shell: in one transaction each. */
export function measureImports(seed: number, statements: number, times: number): Imports {
  const dossiers = [...planCorpus(seed, statements)].map(makeDossier);
  const measured = Array.from({ length: times }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
    try {
      const path = join(folder, 'ours.db');
      const store = openFile(path);
      const start = processorTime();
      store.importAll(dossiers);
      const ours = (processorTime() - start) / 1_000;
      store.close();
      const bare = bareImport(path, join(folder, 'bare.db'));
      return { ours, bare, shell: shellImport(path, folder), size: statSync(path).size };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const middle = (of: 'ours' | 'bare' | 'size') => median(measured.map((each) => each[of]));
  const shells = measured.flatMap(({ shell }) => shell ?? []);
  return {
    statements,
    size: middle('size'),
    ours: middle('ours'),
    bare: middle('bare'),
    shell: shells.length === 0 ? undefined : median(shells),
  };
}
