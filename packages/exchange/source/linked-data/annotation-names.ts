import type { Slug } from '@depeche/model';
import { digest } from '../slugs/digest.ts';
import { annotationAddress } from './addresses.ts';
import { canonical } from './canonical.ts';

/**
 * Gives the mentions and notes of an article, which have no slug, an IRI by what they hold as its document writes them:
 * the same in every format and each time; what stands there twice is numbered.
 */
export function createAnnotationNames(article: Slug, base: string) {
  const given = new Map<string, number>();
  return (type: 'mention' | 'note', record: object): string => {
    const name = `${article}/${digest(canonical(record))}`;
    const count = (given.get(`${type} ${name}`) ?? 0) + 1;
    given.set(`${type} ${name}`, count);
    return annotationAddress(type, count === 1 ? name : `${name}-${count}`, base);
  };
}
