import { createHash } from 'node:crypto';

/** A short name for some content, the same whenever the content is: twelve hexadecimal digits of its SHA-256. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
