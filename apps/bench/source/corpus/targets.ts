import { closeSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DossierHead } from '@depeche/corpus';
import { toDocument } from '@depeche/model';
import type { openFile } from '@depeche/store';
import type { Target } from './make.ts';

/** A store, through its ordinary import, each dossier in a transaction of its own. */
export function intoStore(store: ReturnType<typeof openFile>): Target {
  return {
    has: ({ slug, version, provenance }) => {
      const held = store.findDossier(slug);
      return held?.version === version && isDeepStrictEqual(held.provenance, provenance);
    },
    put: (dossier) => store.import(dossier),
  };
}

/** A folder, made where there is none, with a JSON file for each dossier as `depeche import` takes it. */
export function intoFolder(folder: string): Target {
  mkdirSync(folder, { recursive: true });
  const pathOf = (slug: string) => join(folder, `${slug}.json`);
  return {
    has: (head) => {
      const beginning = beginningOf(head);
      return readBeginning(pathOf(head.slug), beginning.length)?.equals(beginning) ?? false;
    },
    put: (dossier) => {
      const path = pathOf(dossier.slug);
      const { slug, version, provenance, ...rest } = toDocument(dossier);
      // What says which dossier it is stands first, so that nobody has to read on; a file has its name once it is whole.
      const unfinished = `${path}.unfinished`;
      writeFileSync(unfinished, `${JSON.stringify({ slug, version, provenance, ...rest })}\n`);
      renameSync(unfinished, path);
    },
  };
}

function beginningOf({ slug, version, provenance }: DossierHead): Buffer {
  return Buffer.from(JSON.stringify({ slug, version, provenance }).slice(0, -1));
}

function readBeginning(path: string, length: number): Buffer | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(0, readSync(file, buffer));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
