import { hash } from 'node:crypto';

/** A short name for some content, the same whenever the content is: the first hexadecimal digits of its SHA-256. */
export function digest(content: string, digits: number = 12): string {
  return hash('sha256', content.toWellFormed()).slice(0, digits);
}
