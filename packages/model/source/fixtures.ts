import type { Dossier } from './dossier/dossier-record.ts';
import { founding } from './fixtures/founding/index.ts';
import { talks } from './fixtures/talks/index.ts';

export { founding, talks };

/** Every dossier that comes with the package; a new store begins with them. */
export const fixtures: readonly Dossier[] = [founding, talks];
