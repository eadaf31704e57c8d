import { AggregatorRegistry, type MetricObject } from 'prom-client';

/** Types whose sums must not shrink: those of a worker that is gone are kept. */
const LASTING = new Set(['counter', 'histogram']);

/** Adds up the figures of several processes, each as its metric says: most are sums. */
export async function addUp(snapshots: readonly MetricObject[][]): Promise<MetricObject[]> {
  return await AggregatorRegistry.aggregate([...snapshots]).getMetricsAsJSON();
}

/** All figures of several processes as one text. */
export async function textOf(snapshots: readonly MetricObject[][]): Promise<string> {
  return await AggregatorRegistry.aggregate([...snapshots]).metrics();
}

/** What stays of the figures of a worker that is gone. */
export function lasting(figures: readonly MetricObject[]): MetricObject[] {
  return figures.filter(({ type }) => LASTING.has(String(type)));
}
