import type { Context } from '../context.ts';
import { version } from '../tool-name.ts';
import type { Exported } from './export-traces.ts';

/** Which traces a server sends, if any. */
export interface Traced {
  readonly traces: boolean;
  /** Whether they hold the text of queries. */
  readonly traceDocuments: boolean;
}

/** Starts sending traces, where they are asked for; else nothing of it is loaded. */
export async function startTraces(
  { traces, traceDocuments: documents }: Traced,
  { env, say }: Pick<Context, 'env' | 'say'>,
): Promise<Exported | undefined> {
  if (!traces) return undefined;
  const { exportTraces } = await import('./export-traces.ts');
  return exportTraces({ documents, version, env, say });
}
