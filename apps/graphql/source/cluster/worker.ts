import type { Server } from '../http/serve.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * The life of a worker whose server listens: it tells the primary that it is ready, answers it, and closes the server
 * when it is told to, when SIGTERM comes, or when the primary is gone. Resolves when the server is closed.
 *
 * Ctrl-C reaches every process of a terminal; what is to be done about it is for the primary to say.
 */
export async function workUntilTold(server: Server, metrics?: Metrics): Promise<void> {
  const told = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGHUP', 'SIGUSR2'] as const) process.on(signal, () => {});
  process.on('SIGTERM', () => told.resolve(0));
  process.on('disconnect', () => told.resolve(0));
  process.on('message', async (message: ToWorker) => {
    if (message.say === 'ping') tell({ say: 'pong' });
    else if (message.say === 'drain') told.resolve(message.linger);
    else if (message.say === 'report')
      tell({ say: 'figures', request: message.request, figures: (await metrics?.snapshot()) ?? [] });
  });
  tell({ say: 'ready' });
  await server.close(await told.promise);
  await tell({ say: 'figures', figures: (await metrics?.snapshot()) ?? [] });
  if (process.connected) process.disconnect?.();
}

/** Resolves when it is sent; a primary that is gone hears nothing, and that is no fault. */
function tell(message: FromWorker): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(message, undefined, {}, () => resolve());
    else resolve();
  });
}
