import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';

const PEERS = new URL('../peers/package.json', import.meta.url);

/** On what and with which versions was measured, and when, in a sentence or two. */
export function machine(): string {
  const { dependencies } = JSON.parse(readFileSync(PEERS, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ` +
    `${memory} GiB, ${platform()} ${release()}, Node ${process.versions.node}. The others: ${versions.join(', ')}.`
  );
}
