import type { MaybePromise } from '@depeche/store';
import DataLoader from 'dataloader';

/**
 * Asks what cannot be asked in one call side by side, and gives all answers at once. Were each given as it comes, what
 * hangs on it would be asked by itself too, and no level below would be one again.
 */
export function gather() {
  const asks = new DataLoader<() => MaybePromise<unknown>, unknown>(
    async (gathered) => {
      const settled = await Promise.allSettled(gathered.map(async (ask) => await ask()));
      return settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason));
    },
    { cache: false },
  );
  return <T>(ask: () => MaybePromise<T>) => asks.load(ask) as Promise<T>;
}
