import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';

const PEERS = new URL('../peers/package.json', import.meta.url);

/** On what was measured, and when, in a sentence. */
export function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ` +
    `${memory} GiB, ${platform()} ${release()}, Node ${process.versions.node}.`
  );
}

/** The other servers and what they are made of, each with its version. */
export function peerVersions(): string {
  const { dependencies } = JSON.parse(readFileSync(PEERS, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
