import { z } from 'zod';

/** What a record is called in other schemes, keyed by the scheme: `{ cameo: '042' }`. */
export const codesSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
      error: 'expected the name of a scheme: lower-case words joined by hyphens, such as cameo',
    }),
    z.string().min(1),
  )
  .describe('What it is called in other schemes, keyed by the scheme: { cameo: "042" }.')
  .meta({ id: 'Codes' });

/** What a record is called in other schemes, keyed by the scheme. */
export type Codes = Readonly<Record<string, string>>;
