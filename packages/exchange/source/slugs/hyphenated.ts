import { fold } from '@depeche/model';

/** The letters and digits of words in ASCII and lower case, with hyphens between them; nothing where none is left. */
export function hyphenated(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
