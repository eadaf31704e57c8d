import { localize } from '@depeche/model';
import type { Tongue } from '../grammar/tongue.ts';
import type { Matter } from './cast.ts';

/** The words for what a story is about: the harbour of a place. */
export function subjectWords(tongue: Tongue, { thing, place }: Pick<Matter, 'thing' | 'place'>): string {
  return tongue.subject(tongue.things[thing], localize(place.name, tongue.language));
}
