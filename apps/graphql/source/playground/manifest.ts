import { readFileSync } from 'node:fs';
import { PlaygroundError } from './error.ts';

/** The encodings that the build makes besides the file itself, best first. */
export const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/** One built file. Its name carries a hash of its content, so a name never changes its meaning. */
export interface ManifestFile {
  /** Media type, with the charset where there is one. */
  readonly type: string;
  /** Size in bytes of the file and of each encoded variant; a variant that saves nothing is not made. */
  readonly bytes: { readonly identity: number } & { readonly [encoding in Encoding]?: number };
}

/** What the build of the playground's page wrote: the files by name, and the part that each plays. */
export interface Manifest {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** Modules that the script imports at once, worth fetching together with it. */
  readonly preload: readonly string[];
  readonly workers: { readonly editor: string; readonly graphql: string; readonly json: string };
  readonly files: { readonly [name: string]: ManifestFile };
}

/** Name of the manifest inside the folder of the built files. It is not one of the files that it lists. */
export const manifestName = 'manifest.json';

/** Name on disk of a file's encoded variant. */
export function variantName(name: string, encoding: Encoding): string {
  return `${name}.${encoding === 'gzip' ? 'gz' : encoding}`;
}

/** Reads the manifest of a folder of built files. Throws `PLAYGROUND_NOT_BUILT` where there is none. */
export function readManifest(directory: URL): Manifest {
  try {
    return JSON.parse(readFileSync(new URL(manifestName, directory), 'utf8'));
  } catch (cause) {
    throw new PlaygroundError('PLAYGROUND_NOT_BUILT', 'The playground is not built: run `npm run build`.', {
      cause,
    });
  }
}
